package org.suqiu.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.Deadline;
import org.suqiu.deadlines.Deadlines;
import org.suqiu.identity.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkItemKeeperTest {

    private static final Instant NOW = Instant.parse("2026-05-21T02:00:00Z");

    private final List<WorkItem> kept = new ArrayList<>();

    @Test
    void a_case_to_place_is_the_dispatchers() {
        begin(CaseFileFixture.received());

        assertThat(kept).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo(Step.DISPATCH);
            assertThat(item.role).isEqualTo(Role.DISPATCHER);
        });
    }

    /** An instance of the first model waits in the same task for both, and nobody could end the dispute. */
    @Test
    void a_case_that_two_offices_gave_back_is_the_supervisors_whatever_its_model_calls_the_task_Art_33() {
        begin(CaseFileFixture.disputed(CaseFileFixture.received()));

        assertThat(kept).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo(Step.DESIGNATION);
            assertThat(item.role).isEqualTo(Role.SUPERVISOR);
        });
    }

    private void begin(CaseFile caseFile) {
        var keeper = new WorkItemKeeper();
        keeper.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        keeper.caseFiles = new CaseFiles() {
            @Override
            public CaseFile byNumber(String number) {
                return caseFile;
            }
        };
        keeper.deadlines = new Deadlines() {
            @Override
            public Optional<Deadline> of(String number, Step step) {
                return Optional.empty();
            }
        };
        keeper.caseSummary = new CaseSummary() {
            @Override
            String of(CaseFile summed) {
                return "家用电器";
            }
        };
        keeper.workItems = new WorkItems() {
            @Override
            void add(WorkItem item) {
                kept.add(item);
            }
        };
        keeper.begun("task-1", Step.DISPATCH, caseFile.number());
    }
}
