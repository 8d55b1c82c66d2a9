package org.suqiu.casefile;

import java.util.List;

/** What a feature lets people do with a case beside the steps that it waits for. */
public interface Possibilities {

    /** @return each as the last words of its URL, such as {@code performances} */
    List<String> of(CaseFile caseFile);
}
