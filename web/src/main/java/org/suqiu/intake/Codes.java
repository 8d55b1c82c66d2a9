package org.suqiu.intake;

/** Which codes are in use; answered by the catalogue. */
interface Codes {

    boolean isCategory(String code);

    boolean isIssue(String code);

    boolean isSuspectedAct(String code);

    boolean isSource(String code);
}
