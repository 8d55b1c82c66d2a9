package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/** A review found that the mediation goes on, on the days that its limit still has. */
public record MediationResumed(CaseFile caseFile, Actor by) {}
