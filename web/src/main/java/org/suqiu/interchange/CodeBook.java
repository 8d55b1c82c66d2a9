package org.suqiu.interchange;

import java.util.Optional;

/** What the codes and Chinese names in a file mean; each answer is a code. */
interface CodeBook {

    /** One of the seven counties, or the prefecture's own level. */
    Optional<String> county(String codeOrName);

    /** Of any level of the tree. */
    Optional<String> category(String codeOrName);

    /** Whether a case may carry the category, or it only holds others together. */
    boolean isLeaf(String category);

    Optional<String> issue(String codeOrName);

    Optional<String> suspectedAct(String codeOrName);

    Optional<String> source(String codeOrName);
}
