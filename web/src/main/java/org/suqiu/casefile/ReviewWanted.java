package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/**
 * The one who filed is not content with a closed case. Whoever reviews cases observes it, and refuses where there is no
 * review to be had.
 */
public record ReviewWanted(CaseFile caseFile, String reason, Actor by) {}
