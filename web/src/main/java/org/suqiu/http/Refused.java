package org.suqiu.http;

/** The refusals that the OpenAPI document describes, under the name by which operations refer to them there. */
public enum Refused {
    MALFORMED(
            "400",
            "Malformed",
            "The request cannot be read: a broken address, no JSON, unknown fields, values of a wrong type"),
    UNAUTHORIZED("401", "Unauthorized", "Nobody is signed in who needs to be, or the token is none"),
    FORBIDDEN("403", "Forbidden", "Not with this role, or from another site"),
    UNKNOWN("404", "Unknown", "Unknown, or outside one's scope"),
    NOT_POSSIBLE("409", "NotPossible", "Not possible in this state; “possible” names what is"),
    STALE("412", "Stale", "Somebody changed it since it was read; the ETag is that of the present version"),
    TOO_LARGE("413", "TooLarge", "The body is larger than what is read here"),
    MEDIA_TYPE("415", "MediaType", "The body is of another media type than what is read here"),
    INVALID("422", "Invalid", "Invalid content; “errors” names every wrong field"),
    TOO_MANY_TRIES("429", "TooManyTries", "Too often; again after what Retry-After says"),
    OTHER("default", "Refusal", "Any other refusal, and a fault of the server");

    private final String status;
    private final String title;
    private final String description;

    Refused(String status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    String status() {
        return status;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
