package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.identity.ActorFixture.AGENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseRated;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.FollowedUp;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.SupervisionOrderAnswered;
import org.suqiu.clock.MovableClock;
import org.suqiu.followup.CallResult;
import org.suqiu.followup.FollowUpCall;
import org.suqiu.followup.FollowUps;
import org.suqiu.slice.SliceDatabase;

/** Each case counts once among the answers, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AftercareCountingIT {

    private static final LocalDate NEXT_MONTH = DAY.plusMonths(1);

    private final CaseFile caseFile = CaseFileFixture.closed(Outcome.FAILED, DAY, DAY);
    private final AftercareCounting counting = new AftercareCounting();
    private SliceDatabase database;

    @BeforeEach
    void open() {
        database = new SliceDatabase(CaseFile.class, CountedEvent.class, FollowUpCall.class);
        database.entityManager().getTransaction().begin();
        database.entityManager().persist(caseFile);
        counting.countedEvents = new CountedEvents();
        counting.countedEvents.entityManager = database.entityManager();
        counting.countedEvents.recounted = new FiredEvents<>();
        counting.countedEvents.clock = Clock.fixed(CaseFileFixture.noon(NEXT_MONTH), MovableClock.ZONE);
        counting.countedOnce = new CountedOnce();
        counting.countedOnce.countedEvents = counting.countedEvents;
        counting.followUps = new FollowUps() {
            @Override
            public List<FollowUpCall> callsOf(String caseNumber) {
                return database.entityManager()
                        .createQuery("select c from FollowUpCall c order by c.id", FollowUpCall.class)
                        .getResultList();
            }
        };
    }

    @AfterEach
    void close() {
        database.entityManager().getTransaction().rollback();
        database.close();
    }

    @Test
    void a_rating_on_the_web_counts_on_its_day() {
        rated(5, false, DAY);

        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "ANSWERED_SATISFACTION 2026-05-20", "SATISFIED 2026-05-20", "ANSWERED_SOLVED 2026-05-20");
    }

    @Test
    void a_call_outranks_the_rating_and_takes_its_place() {
        rated(1, false, DAY);

        called(new CallResult(true, 4, null, null, null), NEXT_MONTH);

        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "ASKED 2026-06-20",
                        "REACHED 2026-06-20",
                        "ANSWERED_SATISFACTION 2026-06-20",
                        "SATISFIED 2026-06-20",
                        "ANSWERED_SOLVED 2026-05-20");
    }

    @Test
    void a_rating_after_the_call_counts_only_where_the_call_has_no_answer() {
        called(new CallResult(true, 4, null, null, null), DAY);

        rated(1, true, NEXT_MONTH);

        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "ASKED 2026-05-20",
                        "REACHED 2026-05-20",
                        "ANSWERED_SATISFACTION 2026-05-20",
                        "SATISFIED 2026-05-20",
                        "ANSWERED_SOLVED 2026-06-20",
                        "SOLVED 2026-06-20");
    }

    @Test
    void who_is_tried_again_is_asked_once_and_stays_reached() {
        called(new CallResult(false, null, null, null, null), DAY);
        called(new CallResult(true, null, null, null, null), DAY.plusDays(1));
        called(new CallResult(false, null, null, null, null), NEXT_MONTH);

        assertThat(counted()).containsExactlyInAnyOrder("ASKED 2026-05-21", "REACHED 2026-05-21");
    }

    @Test
    void an_order_answered_on_its_date_is_answered_on_time_and_a_day_later_it_is_not() {
        counting.onOrderAnswered(new SupervisionOrderAnswered(caseFile, DAY, DAY));
        counting.onOrderAnswered(new SupervisionOrderAnswered(caseFile, DAY.plusDays(1), DAY));

        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "ORDER_ANSWERED 2026-05-20", "ORDER_ANSWERED_ON_TIME 2026-05-20", "ORDER_ANSWERED 2026-05-21");
    }

    private void rated(int satisfaction, boolean solved, LocalDate on) {
        counting.clock = Clock.fixed(CaseFileFixture.noon(on), MovableClock.ZONE);
        counting.onRated(new CaseRated(caseFile, satisfaction, solved));
    }

    private void called(CallResult result, LocalDate on) {
        database.entityManager().persist(new FollowUpCall(caseFile, result, AGENT, CaseFileFixture.noon(on)));
        counting.onFollowedUp(new FollowedUp(caseFile, result.reached(), result.satisfaction(), result.solved(), on));
    }

    private List<String> counted() {
        return database.entityManager()
                .createQuery("select e from CountedEvent e", CountedEvent.class)
                .getResultStream()
                .map(row -> row.figure() + " " + row.day())
                .toList();
    }
}
