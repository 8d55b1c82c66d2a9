package org.suqiu.casefile;

/**
 * The one who filed rated a closed case, once.
 *
 * @param satisfaction from 1 to 5
 * @param solved whether the matter is settled in the eyes of the one who filed
 */
public record CaseRated(CaseFile caseFile, int satisfaction, boolean solved) {}
