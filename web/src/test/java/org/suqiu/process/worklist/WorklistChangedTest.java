package org.suqiu.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** Who hears that a line of the queue changed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorklistChangedTest {

    private static final Actor LI = new Actor("li", "", Set.of(Role.HANDLER), "654201");
    private static final Actor NEIGHBOUR = new Actor("zhao", "", Set.of(Role.HANDLER), "654202");

    @Test
    void those_who_see_the_line() {
        var complaint = new WorklistChanged(Kind.COMPLAINT, "654201", null);

        assertThat(complaint.concerns(LI)).isTrue();
        assertThat(complaint.concerns(SUPERVISOR)).isTrue();
        assertThat(complaint.concerns(NEIGHBOUR)).isFalse();
    }

    /** Order 121, Art. 37: not even that there is one. */
    @Test
    void of_a_violation_report_nobody_but_the_head_and_the_one_who_has_it() {
        assertThat(new WorklistChanged(Kind.VIOLATION_REPORT, "654201", "sun").concerns(LI))
                .isFalse();
        assertThat(new WorklistChanged(Kind.VIOLATION_REPORT, "654201", "li").concerns(LI))
                .isTrue();
        assertThat(new WorklistChanged(Kind.VIOLATION_REPORT, "654201", "li").concerns(SUPERVISOR))
                .isFalse();
    }
}
