package org.suqiu.routing;

/** What a proposal follows. */
public enum Clue {
    RESPONDENT_COUNTY,
    INCIDENT_COUNTY,
    NAMED_PLACE,
    PLATFORM_COUNTY,
    PREFECTURE_MATTER
}
