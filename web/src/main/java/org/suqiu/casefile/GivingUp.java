package org.suqiu.casefile;

/** Whether all in whose name a complaint was made agree that it is given up (Order 121, Art. 12; Order 20, Art. 11). */
public interface GivingUp {

    boolean isAgreed(CaseFile caseFile);
}
