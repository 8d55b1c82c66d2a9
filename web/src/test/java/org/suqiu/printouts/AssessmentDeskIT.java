package org.suqiu.printouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.ReadVersion;
import org.suqiu.slice.SliceDatabase;
import org.suqiu.statistics.Definition;

/** The weights of the assessment, as rows of a table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentDeskIT {

    private static final Actor ADMINISTRATOR = new Actor("admin", "", Set.of(Role.ADMIN), null);

    private final SliceDatabase database = new SliceDatabase(AssessmentScheme.class);
    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final AssessmentDesk desk = new AssessmentDesk();

    @BeforeEach
    void open() {
        desk.entityManager = database.entityManager();
        desk.acted = acted;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_installation_begins_with_weights_that_add_up_to_a_hundred() {
        assertThat(database.within(desk::scheme).weights())
                .isSortedAccordingTo((one, other) -> other.weight() - one.weight())
                .extracting(AssessmentWeight::weight)
                .satisfies(weights -> assertThat(
                                weights.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
    }

    @Test
    void all_weights_are_set_anew_with_a_new_version_and_on_record() {
        long before = database.within(desk::scheme).version();

        database.within(() -> {
            desk.weigh(
                    List.of(
                            new AssessmentWeight(Definition.REACHED_RATE, 40),
                            new AssessmentWeight(Definition.MEDIATION_SUCCESS_RATE, 60),
                            new AssessmentWeight(Definition.SATISFACTION_RATE, 0)),
                    new ReadVersion("\"" + before + "\""),
                    ADMINISTRATOR);
            return null;
        });

        AssessmentScheme scheme = database.within(desk::scheme);
        assertThat(scheme.weights())
                .containsExactly(
                        new AssessmentWeight(Definition.MEDIATION_SUCCESS_RATE, 60),
                        new AssessmentWeight(Definition.REACHED_RATE, 40));
        assertThat(scheme.version()).isGreaterThan(before);
        assertThat(acted.all())
                .containsExactly(new StaffActed(
                        ADMINISTRATOR, "ASSESSMENT_WEIGHTS_CHANGED", null, "mediationSuccessRate 60, reachedRate 40"));
    }
}
