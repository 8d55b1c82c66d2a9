package org.suqiu.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.numbered;
import static org.suqiu.casefile.CaseFileFixture.placed;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Relation;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairTest {

    private final CaseFile complaint = numbered(1, Kind.COMPLAINT, DAY);
    private final CaseFile again = numbered(2, Kind.COMPLAINT, DAY.plusDays(3));
    private final CaseFile report = numbered(3, Kind.VIOLATION_REPORT, DAY);
    private final CaseFile newFacts = numbered(4, Kind.VIOLATION_REPORT, DAY.plusDays(3));

    @Test
    void nothing_of_a_complaint_tells_that_it_is_linked_to_a_report_Art_37() {
        assertThat(new Pair(report, complaint).told()).containsExactly(report);
        assertThat(new Pair(complaint, report).told()).containsExactly(report);
        assertThat(new Pair(again, complaint).told()).containsExactly(again, complaint);
        assertThat(new Pair(newFacts, report).told()).containsExactly(newFacts, report);
    }

    @Test
    void a_complaint_joins_an_earlier_one_and_reports_have_a_rule_of_their_own_Art_35() {
        assertThatCode(() -> new Pair(again, complaint).requireMeant(Relation.JOINED_TO))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Pair(newFacts, report).requireMeant(Relation.ADDS_TO))
                .doesNotThrowAnyException();

        assertNotMeant(new Pair(newFacts, report), Relation.JOINED_TO);
        assertNotMeant(new Pair(again, complaint), Relation.ADDS_TO);
        assertNotMeant(new Pair(again, report), Relation.REPEATS);
        assertNotMeant(new Pair(report, complaint), Relation.SPLIT_FROM);
        assertNotMeant(new Pair(complaint, complaint), Relation.RELATED_TO);
    }

    @Test
    void only_the_later_of_two_repeats_the_other() {
        assertRefused(() -> new Pair(complaint, again).requireMeant(Relation.REPEATS), "not-the-later-one");
        assertThatCode(() -> new Pair(complaint, again).requireMeant(Relation.RELATED_TO))
                .doesNotThrowAnyException();
    }

    @Test
    void one_office_joins_what_it_has_itself() {
        assertRefused(() -> new Pair(again, placed(complaint)).requireSameOffice(), "other-office-has-it");
        assertThatCode(() -> new Pair(placed(again), complaint).requireSameOffice())
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_in_mediation_joins_nothing_any_more() {
        placed(again).accept();

        assertRefused(() -> new Pair(again, complaint).requireUndecided(), "already-decided");
    }

    private static void assertNotMeant(Pair pair, Relation relation) {
        assertThatThrownBy(() -> pair.requireMeant(relation)).isInstanceOf(InvalidInput.class);
    }

    private static void assertRefused(Runnable rule, String code) {
        assertThatThrownBy(rule::run)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo(code));
    }
}
