package org.suqiu.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.AGENT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problem;
import org.suqiu.slice.SliceDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallBackDeskIT {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Contact CALLER = new Contact("古丽娜尔", "13912345678");

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final FiredEvents<PersonalDataSeen> seen = new FiredEvents<>();
    private final CallBackDesk desk = new CallBackDesk();
    private final SliceDatabase database = new SliceDatabase(CallBack.class);
    private final EntityManager entityManager = database.entityManager();

    @BeforeEach
    void open() {
        desk.callBacks = new CallBacks();
        desk.callBacks.entityManager = entityManager;
        desk.wantedCallCheck = new WantedCallCheck();
        desk.wantedCallCheck.caseFiles = new NoCases();
        desk.acted = acted;
        desk.seen = seen;
        desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        entityManager.getTransaction().begin();
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        database.close();
    }

    @Test
    void what_waits_longest_comes_first_page_by_page() {
        CallBack tomorrow = noted(Duration.ofDays(1));
        CallBack overdue = noted(Duration.ofHours(-2));
        CallBack sameMoment = noted(Duration.ofDays(1));

        assertThat(desk.open(null, 0, 2)).containsExactly(overdue, tomorrow);
        assertThat(desk.open(tomorrow.dueAt(), tomorrow.id(), 2)).containsExactly(sameMoment);
    }

    @Test
    void what_is_done_leaves_the_list_and_its_number_the_database() {
        CallBack callBack = noted(Duration.ZERO);
        desk.take(callBack.id(), AGENT);
        desk.tried(callBack.id(), new Attempt(true, null, null), AGENT);
        desk.callBacks.entityManager.flush();

        assertThat(desk.open(null, 0, 10)).isEmpty();
        assertThat(desk.callBacks
                        .entityManager
                        .createNativeQuery("select phone from call_back", String.class)
                        .getSingleResult())
                .isNull();
    }

    @Test
    void each_look_at_the_number_is_recorded_without_it() {
        CallBack callBack = noted(Duration.ZERO);
        desk.take(callBack.id(), AGENT);

        assertThat(desk.contact(callBack.id(), AGENT)).isEqualTo(CALLER);
        assertThat(seen.all()).containsExactly(new PersonalDataSeen(AGENT, null, "CALL_BACK " + callBack.id()));
        assertThat(acted.all()).noneMatch(done -> done.toString().contains(CALLER.phone()));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        var wanted = new WantedCall(
                CallBackReason.PROMISE,
                new Contact(null, "139****5678"),
                null,
                "654201-1",
                NOW.plus(Duration.ofDays(3000)));

        assertThatThrownBy(() -> desk.note(wanted, AGENT))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/phone", "/matter", "/caseNumber", "/dueAt"));
    }

    private CallBack noted(Duration fromNow) {
        return desk.note(new WantedCall(CallBackReason.MISSED_CALL, CALLER, null, null, NOW.plus(fromNow)), AGENT);
    }

    private static class NoCases extends CaseFiles {
        @Override
        public CaseFile visibleTo(Actor actor, String number) {
            throw new NotFound("case");
        }
    }
}
