package org.suqiu.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.AGENT;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpTest {

    private static final String OFFICE = "654201";
    private static final CallResult CONTENT = new CallResult(true, 5, true, true, null);

    @Test
    void the_sample_takes_about_its_share_by_the_number_alone() {
        long taken = IntStream.range(0, 10_000)
                .mapToObj("654201-20260520-%04d"::formatted)
                .filter(new Sample(10)::takes)
                .count();

        assertThat(taken).isBetween(900L, 1100L);
        assertThat(new Sample(10).takes("654201-20260520-0001"))
                .isEqualTo(new Sample(10).takes("654201-20260520-0001"));
    }

    @Test
    void a_sample_of_nothing_takes_nothing_and_one_of_a_hundred_all() {
        assertThat(IntStream.range(0, 1000).mapToObj(String::valueOf)).noneMatch(new Sample(0)::takes);
        assertThat(IntStream.range(0, 1000).mapToObj(String::valueOf)).allMatch(new Sample(100)::takes);
    }

    @Test
    void a_follow_up_ends_when_the_complainant_is_reached() {
        var followUp = new FollowUp("1", FollowUpReason.SAMPLED, DAY);

        followUp.tried(false, DAY);
        assertThat(followUp.isDue()).isTrue();

        followUp.tried(true, DAY.plusDays(1));
        assertThat(followUp.isDue()).isFalse();
    }

    @Test
    void after_three_calls_that_reach_nobody_it_ends_too() {
        var followUp = new FollowUp("1", FollowUpReason.SAMPLED, DAY);

        followUp.tried(false, DAY);
        followUp.tried(false, DAY);
        assertThat(followUp.isDue()).isTrue();

        followUp.tried(false, DAY);
        assertThat(followUp.isDue()).isFalse();
    }

    @Test
    void a_bad_rating_asks_for_another_call_with_all_its_tries() {
        var followUp = new FollowUp("1", FollowUpReason.SAMPLED, DAY);
        followUp.tried(false, DAY);
        followUp.tried(true, DAY);

        followUp.begin(FollowUpReason.BAD_RATING, DAY.plusDays(9));
        followUp.tried(false, DAY.plusDays(9));
        followUp.tried(false, DAY.plusDays(9));

        assertThat(followUp.isDue()).isTrue();
        assertThat(followUp.reason()).isEqualTo(FollowUpReason.BAD_RATING);
    }

    @Test
    void nobody_is_called_before_the_case_has_closed_Art_26() {
        assertThatThrownBy(() -> new FollowUpCall(CaseFileFixture.inMediation(), CONTENT, AGENT, noon(DAY)))
                .hasMessage("not-closed");
    }

    @Test
    void a_reporter_is_never_called_Art_37() {
        CaseFile report = CaseFileFixture.placed(CaseFileFixture.violationReport());
        report.close(Outcome.NOT_FILED, noon(DAY), DAY);

        assertThatThrownBy(() -> new FollowUpCall(report, CONTENT, AGENT, noon(DAY)))
                .hasMessage("no-follow-up-of-reports");
    }

    @Test
    void the_handler_does_not_ask_about_the_own_work_but_a_colleague_and_the_head_may() {
        CaseFile caseFile = closedBy("li");

        assertThatThrownBy(() -> called(caseFile, "li", Role.HANDLER)).hasMessage("follow-up-by-own-handler");
        assertThat(called(caseFile, "ma", Role.HANDLER).madeBy()).isEqualTo("ma");
        assertThat(called(caseFile, "wang", Role.HEAD).madeBy()).isEqualTo("wang");
        assertThat(called(closedBy("wang"), "wang", Role.HEAD).madeBy()).isEqualTo("wang");
    }

    private static FollowUpCall called(CaseFile caseFile, String username, String role) {
        return new FollowUpCall(caseFile, CONTENT, new Actor(username, "", Set.of(role), OFFICE), noon(DAY));
    }

    private static CaseFile closedBy(String handler) {
        CaseFile caseFile = CaseFileFixture.inMediation();
        caseFile.takenOnBy(handler);
        caseFile.close(Outcome.AGREED, noon(DAY), DAY);
        return caseFile;
    }
}
