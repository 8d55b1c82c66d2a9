package org.suqiu.casefile;

import java.util.List;

/** What a feature writes about cases, to be found by its words by who works on them. */
public interface CaseTexts {

    Sort sort();

    /** With one question for many cases. @return none of them without text */
    List<CaseText> about(List<String> numbers);

    /** As what it is found. */
    enum Sort {
        DECISION,
        NOTE
    }
}
