package org.suqiu.mediation.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.suqiu.mediation.MediationSession;
import org.suqiu.mediation.Side;

/**
 * A session as staff see it.
 *
 * @param minutes for those who work on the case
 */
public record SessionView(
        long id,
        String form,
        Instant at,
        String place,
        List<String> mediators,
        String state,
        List<String> absent,
        List<String> excused,
        String minutes) {

    static SessionView of(MediationSession session, boolean withWords) {
        return new SessionView(
                session.id(),
                session.form().name(),
                session.at(),
                session.place(),
                session.mediators(),
                session.state().name(),
                names(session.absent()),
                names(session.excused()),
                withWords ? session.minutes() : null);
    }

    private static List<String> names(Collection<Side> sides) {
        return sides.stream().sorted().map(Side::name).toList();
    }
}
