package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/** An office has the case now: by the routing table, or by a dispatcher. */
public record CasePlaced(CaseFile caseFile, Actor by) {}
