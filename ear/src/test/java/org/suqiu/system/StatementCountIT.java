package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How many statements the hot paths send: a new one has to be meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementCountIT {

    private static final int ROUNDS = 6;
    private static final Duration A_WHILE = Duration.ofMillis(150);

    private final SharedPostgres postgres = SharedPostgres.get();
    private final Hotline hotline = Hotline.of(postgres.server());
    private final Api handler = new Api(postgres.server()).signedInAs("handler-654201");

    @Test
    void a_filing_is_written_with_few_statements() {
        long statements = fewest(() -> hotline.files(Complaint.aboutARefrigerator("654201")));

        assertThat(statements).isBetween(1L, 30L);
    }

    @Test
    void a_page_of_the_queue_is_one_select_however_long_it_is() {
        IntStream.range(0, 12).forEach(i -> hotline.files(Complaint.aboutARefrigerator("654201")));

        long shortPage =
                fewest(() -> handler.get("/api/worklist?queue=OFFICE&limit=2").expect(200));
        long longPage =
                fewest(() -> handler.get("/api/worklist?queue=OFFICE&limit=50").expect(200));

        assertThat(longPage).isEqualTo(shortPage).isBetween(1L, 4L);
    }

    @Test
    void a_case_page_is_read_with_few_statements() {
        String number = hotline.files(Complaint.aboutARefrigerator("654201")).number();

        long statements = fewest(() -> handler.get("/api/cases/" + number).expect(200));

        assertThat(statements).isBetween(1L, 8L);
    }

    /**
     * The index's writing of what was filed is awaited; it begins with the answer, and the engine looks for due jobs now and
     * then, so the quietest round is the path's own.
     */
    private long fewest(Runnable path) {
        path.run();
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> {
                    long before = atRest();
                    path.run();
                    return statements() - before;
                })
                .min()
                .orElseThrow();
    }

    private long atRest() {
        long before = statements();
        Pause.of(A_WHILE);
        long after = statements();
        while (before != after) {
            before = after;
            Pause.of(A_WHILE);
            after = statements();
        }
        return after;
    }

    private long statements() {
        return postgres.number(
                "select coalesce(sum(calls), 0) from pg_stat_statements"
                        + " where query not ilike '%pg_stat_statements%' and query not ilike 'set %' and query not ilike 'show %'");
    }
}
