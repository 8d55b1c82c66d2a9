package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/**
 * An office opened a violation report of its own, on a clue that it found. Received from nobody, it is not routed: it begins
 * where it stands.
 */
public record ReportOpened(CaseFile report, Actor by) {}
