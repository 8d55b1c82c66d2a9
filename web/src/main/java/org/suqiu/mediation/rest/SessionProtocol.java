package org.suqiu.mediation.rest;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.SessionReport;
import org.suqiu.mediation.Side;
import org.suqiu.rules.Problems;

/** What became of a session. */
public record SessionProtocol(
        Boolean held,
        @Schema(example = "[\"RESPONDENT\"]", description = "who did not come") List<Side> absent,
        @Schema(example = "[]", description = "who of these had a good reason") List<Side> excused,
        @Schema(example = "双方就退款金额交换意见，被投诉人要求考虑三日。") String minutes) {

    private static final int MINUTES = 4000;

    SessionReport report() {
        Set<Side> missing = Set.copyOf(orNobody(absent));
        Set<Side> withReason = Set.copyOf(orNobody(excused));
        new Problems()
                .require(held != null, "/held")
                .when(Boolean.TRUE.equals(held) && missing.size() == Side.values().length, "/absent", "nobody-came")
                .when(!missing.containsAll(withReason), "/excused", "not-absent")
                .limit(minutes, MINUTES, "/minutes")
                .throwIfAny();
        return new SessionReport(held, missing, withReason, minutes);
    }

    private static List<Side> orNobody(List<Side> sides) {
        return sides == null
                ? List.of()
                : sides.stream().filter(side -> side != null).toList();
    }
}
