package org.suqiu.routing;

/** Why a proposal names its place. */
public enum PlaceClue {
    RESPONDENT_COUNTY,
    INCIDENT_COUNTY,
    NAMED_PLACE,
    PLATFORM_COUNTY,
    PREFECTURE_MATTER
}
