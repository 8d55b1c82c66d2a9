package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.mediation.Side.COMPLAINANT;
import static org.suqiu.mediation.Side.RESPONDENT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MediationSessionTest {

    private static final Instant AT = noon(DAY.plusDays(3));

    @Test
    void a_session_is_held_at_its_time_and_not_before_Art_20() {
        refuses("session-not-begun", () -> called().report(held(), Actor.SYSTEM, AT.minusSeconds(1)));

        var session = called();
        session.report(held(), Actor.SYSTEM, AT);
        assertThat(session.state()).isEqualTo(SessionState.HELD);
        assertThat(session.isWaiting()).isFalse();
    }

    @Test
    void that_a_session_fell_through_is_noted_before_its_time_too() {
        var session = called();

        session.report(missedBy(Set.of(), Set.of()), Actor.SYSTEM, noon(DAY));

        assertThat(session.state()).isEqualTo(SessionState.NOT_HELD);
        assertThat(session.wasMissedWithoutReason()).isFalse();
    }

    @Test
    void what_became_of_a_session_is_recorded_once() {
        var session = called();
        session.report(held(), Actor.SYSTEM, AT);

        refuses("session-already-recorded", () -> session.report(held(), Actor.SYSTEM, AT));
    }

    @Test
    void staying_away_without_a_good_reason_speaks_for_ending_the_mediation_Art_23_2() {
        var missed = called();
        missed.report(missedBy(Set.of(RESPONDENT), Set.of()), Actor.SYSTEM, AT);
        var excused = called();
        excused.report(missedBy(Set.of(RESPONDENT), Set.of(RESPONDENT)), Actor.SYSTEM, AT);
        var oneOfTwo = called();
        oneOfTwo.report(missedBy(Set.of(COMPLAINANT, RESPONDENT), Set.of(RESPONDENT)), Actor.SYSTEM, AT);

        assertThat(missed.wasMissedWithoutReason()).isTrue();
        assertThat(excused.wasMissedWithoutReason()).isFalse();
        assertThat(oneOfTwo.wasMissedWithoutReason()).isTrue();
    }

    private static MediationSession called() {
        var call = new SessionCall(SessionForm.ON_SITE, AT, "二楼调解室", List.of("handler-654201"));
        return new MediationSession(NUMBER, call, Actor.SYSTEM, noon(DAY));
    }

    private static SessionReport held() {
        return new SessionReport(true, Set.of(), Set.of(), "双方交换意见");
    }

    private static SessionReport missedBy(Set<Side> absent, Set<Side> excused) {
        return new SessionReport(false, absent, excused, null);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                .isEqualTo(code));
    }
}
