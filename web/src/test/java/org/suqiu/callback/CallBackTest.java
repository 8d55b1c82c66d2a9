package org.suqiu.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallBackTest {

    private static final Actor LI = new Actor("li", "", Set.of(Role.AGENT), null);
    private static final Actor WANG = new Actor("wang", "", Set.of(Role.AGENT), null);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-23T10:00:00Z");
    private static final Contact CALLER = new Contact("古丽娜尔", "13912345678");

    private final CallBack callBack = new CallBack(
            new WantedCall(CallBackReason.PROMISE, CALLER, "告知受理单位", null, NOON), LI, NOON.minusSeconds(3600));

    @Test
    void the_list_shows_who_it_is_without_the_number() {
        assertThat(callBack.maskedContact()).isEqualTo(new Contact("古**", "139****5678"));
    }

    @Test
    void a_short_number_shows_its_end_alone() {
        assertThat(new Contact(null, "6222315").masked()).isEqualTo(new Contact(null, "****15"));
    }

    @Test
    void only_who_has_taken_it_reads_the_number() {
        callBack.take(WANG);

        assertThat(callBack.contactFor(WANG)).isEqualTo(CALLER);
        refuses("call-back-not-held", () -> callBack.contactFor(LI));
    }

    @Test
    void two_do_not_ring_the_same_person() {
        callBack.take(WANG);

        refuses("call-back-taken", () -> callBack.take(LI));
    }

    @Test
    void what_somebody_took_home_goes_back_into_the_list() {
        callBack.take(WANG);
        callBack.release();
        callBack.take(LI);

        assertThat(callBack.takenBy()).isEqualTo("li");
    }

    @Test
    void who_was_not_reached_is_rung_again_by_whoever_has_time_then() {
        callBack.take(LI);
        callBack.tried(new Attempt(false, EVENING, "无人接听"), LI, NOON);

        assertThat(callBack.dueAt()).isEqualTo(EVENING);
        assertThat(callBack.attempts()).isEqualTo(1);
        assertThat(callBack.takenBy()).isNull();
        assertThat(callBack.outcome()).isNull();
        assertThat(callBack.maskedContact()).isEqualTo(new Contact("古**", "139****5678"));
    }

    @Test
    void once_it_is_done_nobody_has_the_number_any_more() {
        callBack.take(LI);
        callBack.tried(new Attempt(true, null, null), LI, NOON);

        assertThat(callBack.outcome()).isEqualTo(CallBackOutcome.REACHED);
        assertThat(callBack.maskedContact()).isNull();
        refuses("call-back-done", () -> callBack.contactFor(LI));
        refuses("call-back-done", () -> callBack.take(WANG));
    }

    @Test
    void it_may_end_without_reaching_anybody() {
        callBack.take(LI);
        callBack.tried(new Attempt(false, null, "空号"), LI, NOON);

        assertThat(callBack.outcome()).isEqualTo(CallBackOutcome.NOT_REACHED);
        assertThat(callBack.isOverdueAt(EVENING)).isFalse();
    }

    @Test
    void it_is_overdue_once_its_moment_has_passed() {
        assertThat(callBack.isOverdueAt(NOON)).isFalse();
        assertThat(callBack.isOverdueAt(EVENING)).isTrue();
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(rule));
    }
}
