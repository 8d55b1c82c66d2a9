package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/**
 * Another office has the case now, as it stands: a superior took it, or an inferior handed it up (Order 121, Art. 13).
 *
 * @param fromOffice the code of the office that had it
 */
public record CaseHandedOver(CaseFile caseFile, String fromOffice, Actor by) {}
