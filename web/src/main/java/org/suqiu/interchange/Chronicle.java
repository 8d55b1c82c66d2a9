package org.suqiu.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Money;

/** The record of an imported case: what happened elsewhere on its own days, and that it came in. */
final class Chronicle {

    private final CaseFile caseFile;
    private final Standing standing;
    private final List<CaseEvent> events = new ArrayList<>();

    Chronicle(CaseFile caseFile, Standing standing) {
        this.caseFile = caseFile;
        this.standing = standing;
    }

    /** @param late whether the case came in late */
    List<CaseEvent> events(Actor importer, Instant now, boolean late) {
        Course course = standing.course();
        add(
                EventType.RECEIVED,
                caseFile.receivedAt(),
                Map.of("channel", caseFile.channel().name()));
        if (course.isAccepted()) {
            add(EventType.ACCEPTED, course.acceptanceAt(), Map.of());
        } else if (course.isRefused()) {
            add(EventType.REFUSED, course.acceptanceAt(), Map.of("ground", course.refusalGround()));
        }
        if (course.isMediated()) {
            add(EventType.MEDIATION_CONCLUDED, course.mediationAt(), mediation(course));
        }
        if (standing.isVerifiedReport()) {
            add(EventType.VERIFIED, course.verificationAt(), Map.of());
        }
        if (!standing.isOpen()) {
            add(
                    EventType.CLOSED,
                    caseFile.closedAt(),
                    Map.of("outcome", caseFile.outcome().name()));
        }
        events.add(new CaseEvent(caseFile.number(), EventType.IMPORTED, importer.username(), now, origin(course)));
        if (late) {
            Step step = caseFile.stageStep().orElseThrow();
            add(EventType.ESCALATED, now, Map.of("step", step.name()));
        }
        return events;
    }

    private void add(EventType type, Instant at, Map<String, String> detail) {
        events.add(new CaseEvent(caseFile.number(), type, Actor.SYSTEM.username(), at, detail));
    }

    private static Map<String, String> mediation(Course course) {
        return Map.of("result", course.mediation().name(), "recovered", Money.yuan(course.recovered()));
    }

    /** What has no place in the case, such as what came of a converted complaint, stays readable here. */
    private Map<String, String> origin(Course course) {
        Map<String, String> origin = new TreeMap<>();
        origin.put("externalId", standing.submission().externalId());
        if (course.isVerified()) {
            origin.put("verification", course.verification().name());
            origin.put("verifiedOn", CaseFile.dayOf(course.verificationAt()).toString());
        }
        if (course.recovered() > 0 && !course.isMediated()) {
            origin.put("recovered", Money.yuan(course.recovered()));
        }
        if (course.penalty() > 0) {
            origin.put("penalty", Money.yuan(course.penalty()));
        }
        return origin;
    }
}
