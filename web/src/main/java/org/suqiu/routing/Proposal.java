package org.suqiu.routing;

import org.suqiu.identity.Office;

/** An office that a dispatcher may choose where the table could not. */
public record Proposal(Office office, PlaceClue clue) {}
