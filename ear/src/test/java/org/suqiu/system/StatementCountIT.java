package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How many statements the hot paths send: a new one has to be meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementCountIT {

    private static final int ROUNDS = 6;

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

    /** The engine's looking for due jobs and the index's writing add to some rounds; the quietest one is the path's own. */
    private long fewest(Runnable path) {
        path.run();
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> {
                    long before = statements();
                    path.run();
                    return statements() - before;
                })
                .min()
                .orElseThrow();
    }

    private long statements() {
        return postgres.number(
                "select coalesce(sum(calls), 0) from pg_stat_statements"
                        + " where query not ilike '%pg_stat_statements%' and query not ilike 'set %' and query not ilike 'show %'");
    }
}
