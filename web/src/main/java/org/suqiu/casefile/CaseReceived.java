package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/** A matter was written down and numbered. */
public record CaseReceived(CaseFile caseFile, Actor by) {}
