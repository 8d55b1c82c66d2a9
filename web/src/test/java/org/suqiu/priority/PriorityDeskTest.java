package org.suqiu.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Priorities;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Urgency;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PriorityDeskTest {

    @Test
    void an_open_case_becomes_urgent_for_the_reasons_named() {
        CaseFile open = CaseFileFixture.inMediation();

        set(open);

        assertThat(open.urgencies()).containsExactly(Urgency.CHILDREN);
    }

    @Test
    void nothing_is_pressing_about_what_is_closed() {
        CaseFile closed = CaseFileFixture.closed(Outcome.AGREED, CaseFileFixture.DAY, null);

        assertThatThrownBy(() -> set(closed))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo("already-closed"));
    }

    private static void set(CaseFile caseFile) {
        var desk = new PriorityDesk();
        desk.caseFiles = new CaseFiles() {
            @Override
            public CaseFile toChange(Actor actor, String number) {
                return caseFile;
            }
        };
        desk.priorities = new Priorities() {
            @Override
            public void set(CaseFile concerned, Priority priority, Collection<Urgency> reasons, Actor by) {
                concerned.prioritise(priority, reasons);
            }
        };
        desk.set(caseFile.number(), ExpectedVersion.ANY, Priority.URGENT, List.of(Urgency.CHILDREN), HEAD);
    }
}
