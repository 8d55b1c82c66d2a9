package org.suqiu.mediation.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.SessionCall;
import org.suqiu.mediation.SessionForm;
import org.suqiu.rules.Problems;

/** The session that the parties are called to. */
public record Invitation(
        @Schema(example = "ON_SITE") SessionForm form,
        @Schema(example = "2026-05-28T10:30:00+08:00") OffsetDateTime at,
        @Schema(example = "塔城市市场监督管理局二楼调解室", description = "required on site") String place,
        @Schema(example = "[\"handler-654201\"]", description = "staff by username, others by name")
                List<String> mediators) {

    private static final int NAME = 100;
    private static final int PLACE = 300;
    private static final int MOST = 10;

    SessionCall call() {
        List<String> named = mediators == null ? List.of() : mediators;
        var problems = new Problems()
                .require(form != null, "/form")
                .require(at != null, "/at")
                .require(form != SessionForm.ON_SITE || Problems.isGiven(place), "/place")
                .limit(place, PLACE, "/place")
                .require(!named.isEmpty(), "/mediators");
        if (named.size() > MOST) {
            problems.add("/mediators", "too-many", MOST);
        }
        for (int number = 0; number < named.size(); number++) {
            String name = named.get(number);
            problems.require(name, NAME, "/mediators/" + number);
        }
        problems.throwIfAny();
        return new SessionCall(
                form,
                at.toInstant(),
                place,
                named.stream().map(String::strip).distinct().toList());
    }
}
