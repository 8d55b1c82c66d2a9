package org.suqiu.casefile;

import java.util.List;
import java.util.Set;

/** What a feature lets people do with a case beside what its waiting steps say themselves. */
public interface Possibilities {

    /**
     * @param waiting the steps that somebody has to do now
     * @return each as the last words of its URL, such as {@code performances}; what would be refused whoever asked is not among them
     */
    List<String> of(CaseFile caseFile, Set<Step> waiting);
}
