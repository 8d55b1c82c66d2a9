package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Case, process, queue and figures commit together or not at all: the database is made to fail in the middle. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTransactionIT {

    private static final List<String> TABLES = List.of(
            "case_file",
            "party",
            "case_access",
            "case_event",
            "deadline",
            "work_item",
            "counted_event",
            "idempotent_filing",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job");

    private final SharedPostgres postgres = SharedPostgres.get();
    private final Hotline hotline = Hotline.of(postgres.server());

    @Test
    void when_the_engine_fails_after_the_case_is_stored_neither_leaves_a_trace() {
        Map<String, Long> before = rows();
        breakInsertsInto("act_ru_task");

        Answer answer = hotline.answerTo(Complaint.aboutARefrigerator("654201"), "engine-fails");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("tripped", "Exception");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void when_the_case_fails_after_the_engine_has_started_neither_leaves_a_trace() {
        Map<String, Long> before = rows();
        breakInsertsInto("counted_event");

        Answer answer = hotline.answerTo(Complaint.aboutARefrigerator("654201"), "case-fails");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void when_a_decision_cannot_be_counted_the_task_is_still_there_and_can_be_done_again() {
        Receipt receipt = hotline.files(Complaint.aboutARefrigerator("654202"));
        Desk handler = Desk.of(postgres.server(), "handler-654202");
        breakInsertsInto("counted_event");

        assertThat(handler.accepts(receipt.number()).status()).isEqualTo(500);
        mend();

        assertThat(handler.taskOf(receipt.number(), "ACCEPTANCE", "OFFICE")).isPresent();
        assertThat(handler.accepts(receipt.number()).status()).isEqualTo(200);
        assertThat(handler.taskOf(receipt.number(), "MEDIATION", "OFFICE")).isPresent();
    }

    @Test
    void what_failed_can_be_posted_again_with_the_same_key() {
        breakInsertsInto("act_ru_job");
        assertThat(hotline.answerTo(Complaint.aboutARefrigerator("654203"), "again")
                        .status())
                .isEqualTo(500);
        mend();

        Answer answer = hotline.answerTo(Complaint.aboutARefrigerator("654203"), "again");

        assertThat(answer.status()).isEqualTo(201);
    }

    @AfterEach
    void mend() {
        for (String table : TABLES) {
            postgres.execute("drop trigger if exists trip on " + table);
        }
    }

    private void breakInsertsInto(String table) {
        postgres.execute("create or replace function trip() returns trigger language plpgsql as"
                + " $$ begin raise exception 'tripped'; end $$");
        postgres.execute("create trigger trip before insert on " + table + " for each row execute function trip()");
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, postgres.number("select count(*) from " + table));
        }
        return rows;
    }
}
