package org.suqiu.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.DISPATCHER;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.process.worklist.WorklistQuery.Position;

/** The queue on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorklistReadingIT {

    private static final String OFFICE = "654201";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
    private static final Actor AGENT = new Actor("wu", "", Set.of(Role.AGENT), null);

    private EntityManagerFactory factory;
    private EntityManager entityManager;
    private final WorklistReading reading = new WorklistReading();

    @BeforeEach
    void open() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:worklist;DB_CLOSE_DELAY=-1");
        var configuration = new Configuration()
                .addAnnotatedClass(WorkItem.class)
                .addAnnotatedClass(CaseFile.class)
                .addAnnotatedClass(Absence.class);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-drop");
        factory = configuration.buildSessionFactory();
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        reading.entityManager = entityManager;
        reading.clock =
                Clock.fixed(TODAY.atTime(12, 0).atZone(MovableClock.ZONE).toInstant(), MovableClock.ZONE);
    }

    @AfterEach
    void close() {
        entityManager.close();
        factory.close();
    }

    @Test
    void every_light_finds_the_lines_that_show_it() {
        List<WorkItem> items = new ArrayList<>();
        items.add(keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE)));
        for (int day = -3; day <= 5; day++) {
            items.add(keep(dueOn(TODAY.plusDays(day))));
        }

        for (Light light : Light.values()) {
            assertThat(items(asking(HEAD, Queue.OFFICE, light)))
                    .as(light.name())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(items.stream()
                            .filter(item -> item.lightOn(TODAY) == light)
                            .toList());
        }
        assertThat(reading.counts(WorklistQuery.usual(HEAD))).isEqualTo(new LightCounts(4, 3, 3));
    }

    @Test
    void an_empty_queue_counts_nothing() {
        assertThat(reading.counts(WorklistQuery.usual(HEAD))).isEqualTo(new LightCounts(0, 0, 0));
    }

    @Test
    void pages_follow_the_due_date_and_leave_nothing_out() {
        for (int day : new int[] {4, 1, 1, 1, 3}) {
            keep(dueOn(TODAY.plusDays(day)));
        }
        keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));

        List<WorkItem> all = pageByPage(WorklistOrder.DUE);

        assertThat(all).hasSize(6).doesNotHaveDuplicates();
        assertThat(all).extracting(WorkItem::sortOn).isSorted();
        assertThat(all.get(5).dueOn()).isNull();
    }

    @Test
    void pages_follow_the_receipt_with_the_latest_first() {
        for (int hour : new int[] {4, 1, 1, 1, 3}) {
            WorkItem item = WorkItemFixture.of(Step.ACCEPTANCE, OFFICE);
            item.receivedAt = WorkItemFixture.RECEIVED.plus(hour, ChronoUnit.HOURS);
            keep(item);
        }

        List<WorkItem> all = pageByPage(WorklistOrder.RECEIVED);

        assertThat(all).hasSize(5).doesNotHaveDuplicates();
        assertThat(all).extracting(WorkItem::receivedAt).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private List<WorkItem> pageByPage(WorklistOrder order) {
        List<WorkItem> all = new ArrayList<>();
        Position after = null;
        List<QueueLine> page;
        while (!(page = reading.page(new WorklistQuery(HEAD, Queue.ALL, WorklistFilter.NONE, order, after), 2))
                .isEmpty()) {
            page.forEach(line -> all.add(line.item()));
            WorkItem last = page.get(page.size() - 1).item();
            after = new Position(order.read(order.keyOf(last).toString()), last.taskId());
        }
        return all;
    }

    @Test
    void everybody_sees_their_own() {
        WorkItem ours = keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));
        WorkItem theirs = keep(WorkItemFixture.of(Step.ACCEPTANCE, "654202"));
        WorkItem nobodys = keep(WorkItemFixture.of(Step.DISPATCH, null));
        WorkItem mine = keep(WorkItemFixture.of(Step.MEDIATION, OFFICE));
        mine.holdBy("li");

        assertThat(seenBy(HANDLER, Queue.OFFICE)).containsExactlyInAnyOrder(ours, mine);
        assertThat(seenBy(HANDLER, Queue.ALL)).containsExactlyInAnyOrder(ours, mine);
        assertThat(seenBy(HANDLER, Queue.MINE)).containsExactly(mine);
        assertThat(seenBy(DISPATCHER, Queue.ALL)).containsExactly(nobodys);
        assertThat(seenBy(DISPATCHER, Queue.OFFICE)).containsExactly(nobodys);
        assertThat(seenBy(SUPERVISOR, Queue.ALL)).containsExactlyInAnyOrder(ours, theirs, nobodys, mine);
    }

    /** Order 121, Art. 37. */
    @Test
    void a_violation_report_is_seen_by_the_head_and_the_one_who_has_it() {
        WorkItem report = keep(WorkItemFixture.of(Step.VERIFICATION, OFFICE, Kind.VIOLATION_REPORT));

        assertThat(seenBy(HEAD, Queue.OFFICE)).containsExactly(report);
        assertThat(seenBy(HANDLER, Queue.OFFICE)).isEmpty();
        assertThat(seenBy(SUPERVISOR, Queue.ALL)).isEmpty();

        report.holdBy("li");

        assertThat(seenBy(HANDLER, Queue.OFFICE)).containsExactly(report);
    }

    @Test
    void steps_and_kinds_are_filtered() {
        WorkItem acceptance = keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));
        WorkItem answer = keep(WorkItemFixture.of(Step.ANSWER, OFFICE, Kind.ENQUIRY));

        assertThat(items(asking(HEAD, Queue.ALL, filter(Step.ACCEPTANCE, null, null))))
                .containsExactly(acceptance);
        assertThat(items(asking(HEAD, Queue.ALL, filter(null, Kind.ENQUIRY, null))))
                .containsExactly(answer);
    }

    @Test
    void words_are_found_in_the_summary_and_the_number_all_of_them() {
        WorkItem fridge = keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));

        assertThat(items(asking(HEAD, Queue.ALL, filter(null, null, "冰箱  好家电"))))
                .containsExactly(fridge);
        assertThat(items(asking(HEAD, Queue.ALL, filter(null, null, "20260520-0001"))))
                .containsExactly(fridge);
        assertThat(items(asking(HEAD, Queue.ALL, filter(null, null, "冰箱 洗衣机")))).isEmpty();
        assertThat(items(asking(HEAD, Queue.ALL, filter(null, null, "%")))).isEmpty();
    }

    @Test
    void what_belongs_to_the_case_is_asked_of_the_case() {
        keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));
        var elsewhere = new WorklistFilter(
                null, null, null, Priority.URGENT, "654202", "food", "12345", null, null, null, false);

        assertThat(items(asking(HEAD, Queue.ALL, elsewhere))).isEmpty();
        assertThat(reading.counts(asking(HEAD, Queue.ALL, elsewhere))).isEqualTo(new LightCounts(0, 0, 0));
    }

    @Test
    void what_turns_red_this_week_is_asked_by_its_last_day() {
        WorkItem friday = keep(dueOn(TODAY.plusDays(2)));
        keep(dueOn(TODAY.plusDays(9)));
        keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));
        var thisWeek =
                new WorklistFilter(null, null, null, null, null, null, null, null, null, TODAY.plusDays(4), false);

        assertThat(items(asking(HEAD, Queue.OFFICE, thisWeek))).containsExactly(friday);
    }

    @Test
    void what_an_office_gave_back_is_found() {
        CaseFile givenBack = CaseFileFixture.awaitingAcceptance();
        givenBack.returnToDispatcher();
        entityManager.persist(givenBack);
        WorkItem line = WorkItemFixture.of(Step.DISPATCH, null);
        line.caseNumber = givenBack.number();
        keep(line);
        WorkItem other = WorkItemFixture.of(Step.DISPATCH, null);
        other.caseNumber = "654201-20260520-0999";
        keep(other);
        var returned = new WorklistFilter(null, null, null, null, null, null, null, null, null, null, true);

        assertThat(items(asking(SUPERVISOR, Queue.ALL, returned))).containsExactly(line);
    }

    @Test
    void a_head_sees_what_lies_with_whom_and_with_nobody() {
        keep(dueOn(TODAY.minusDays(1))).holdBy("li");
        keep(dueOn(TODAY.plusDays(9))).holdBy("li");
        keep(dueOn(TODAY.plusDays(9)));

        assertThat(reading.loads(WorklistQuery.usual(HEAD)))
                .containsExactlyInAnyOrder(
                        new Load("li", new LightCounts(1, 0, 1)), new Load(null, new LightCounts(1, 0, 0)));
    }

    /** Of all follow-up calls that wait, wherever the case lies; nothing else is an agent's work. */
    @Test
    void an_agent_is_shown_the_follow_up_calls_and_never_those_of_a_report() {
        WorkItem call = keep(WorkItemFixture.of(Step.FOLLOW_UP, OFFICE));
        WorkItem enquirys = keep(WorkItemFixture.of(Step.FOLLOW_UP, "654202", Kind.ENQUIRY));
        keep(WorkItemFixture.of(Step.FOLLOW_UP, OFFICE, Kind.VIOLATION_REPORT));
        keep(WorkItemFixture.of(Step.ACCEPTANCE, OFFICE));

        assertThat(seenBy(AGENT, Queue.usualFor(AGENT))).containsExactlyInAnyOrder(call, enquirys);
        assertThat(seenBy(HANDLER, Queue.OFFICE)).doesNotContain(call);
    }

    /** Order 121, Art. 33. */
    @Test
    void a_dispute_is_the_supervisors_work() {
        WorkItem dispute = keep(WorkItemFixture.of(Step.DESIGNATION, null));
        keep(WorkItemFixture.of(Step.DISPATCH, null));

        assertThat(seenBy(SUPERVISOR, Queue.OFFICE)).containsExactly(dispute);
    }

    @Test
    void a_deputy_has_the_work_of_one_who_is_away_as_long_as_that_lasts() {
        WorkItem lis = keep(WorkItemFixture.of(Step.MEDIATION, OFFICE));
        lis.holdBy("li");
        Actor deputy = new Actor("sun", "", Set.of(Role.HANDLER), OFFICE);

        assertThat(seenBy(deputy, Queue.MINE)).isEmpty();

        var absence = new Absence("li");
        absence.lasts(TODAY, TODAY, "sun", HEAD, reading.clock.instant());
        entityManager.persist(absence);
        assertThat(seenBy(deputy, Queue.MINE)).containsExactly(lis);

        absence.lasts(TODAY.plusDays(1), TODAY.plusDays(9), "sun", HEAD, reading.clock.instant());
        assertThat(seenBy(deputy, Queue.MINE)).isEmpty();
    }

    /** Order 121, Art. 37: the head gives it to another, or waits. */
    @Test
    void a_deputy_does_not_see_the_reports_of_one_who_is_away() {
        keep(WorkItemFixture.of(Step.VERIFICATION, OFFICE, Kind.VIOLATION_REPORT))
                .holdBy("li");
        var absence = new Absence("li");
        absence.lasts(TODAY, TODAY, "sun", HEAD, reading.clock.instant());
        entityManager.persist(absence);

        assertThat(seenBy(new Actor("sun", "", Set.of(Role.HANDLER), OFFICE), Queue.MINE))
                .isEmpty();
    }

    private List<WorkItem> items(WorklistQuery query) {
        return reading.page(query, 100).stream().map(QueueLine::item).toList();
    }

    private List<WorkItem> seenBy(Actor reader, Queue queue) {
        return items(new WorklistQuery(reader, queue, WorklistFilter.NONE, WorklistOrder.DUE, null));
    }

    private static WorklistQuery asking(Actor reader, Queue queue, Light light) {
        return asking(
                reader, queue, new WorklistFilter(null, light, null, null, null, null, null, null, null, null, false));
    }

    private static WorklistQuery asking(Actor reader, Queue queue, WorklistFilter filter) {
        return new WorklistQuery(reader, queue, filter, WorklistOrder.DUE, null);
    }

    private static WorklistFilter filter(Step step, Kind kind, String words) {
        return new WorklistFilter(step, null, kind, null, null, null, null, null, words, null, false);
    }

    private static WorkItem dueOn(LocalDate day) {
        WorkItem item = WorkItemFixture.of(Step.ACCEPTANCE, OFFICE);
        item.dueBy(day, day.minusDays(2));
        return item;
    }

    private WorkItem keep(WorkItem item) {
        entityManager.persist(item);
        return item;
    }
}
