package org.suqiu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.OTHER_HEAD;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.slice.SliceDatabase;

/** Who hears of which alarm, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EscalationReadingIT {

    private final EscalationReading reading = new EscalationReading();
    private final SliceDatabase database = new SliceDatabase(CaseFile.class, Escalation.class);
    private final EntityManager entityManager = database.entityManager();

    @BeforeEach
    void open() {
        entityManager.getTransaction().begin();
        reading.entityManager = entityManager;
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        database.close();
    }

    @Test
    void an_alarm_is_heard_by_the_roles_that_its_rule_named() {
        CaseFile complaint = keep(CaseFileFixture.inMediation());
        rings(complaint, Step.MEDIATION, AlarmKind.ESCALATION, Role.HEAD, Role.SUPERVISOR);
        rings(complaint, Step.MEDIATION, AlarmKind.WARNING, Role.HANDLER, Role.HEAD);

        assertThat(heardBy(HEAD, AlarmKind.ESCALATION)).hasSize(1);
        assertThat(heardBy(SUPERVISOR, AlarmKind.ESCALATION)).hasSize(1);
        assertThat(heardBy(HANDLER, AlarmKind.ESCALATION)).isEmpty();
        assertThat(heardBy(HANDLER, AlarmKind.WARNING)).hasSize(1);
        assertThat(heardBy(SUPERVISOR, AlarmKind.WARNING)).isEmpty();
        assertThat(heardBy(OTHER_HEAD, AlarmKind.ESCALATION)).isEmpty();
    }

    /** Order 121, Art. 37. */
    @Test
    void a_late_violation_report_is_heard_of_by_the_head_and_by_the_one_who_has_it_under_order_121_art_37() {
        CaseFile report = keep(CaseFileFixture.placed(CaseFileFixture.violationReport()));
        rings(report, Step.VERIFICATION, AlarmKind.ESCALATION, Role.HANDLER, Role.HEAD, Role.SUPERVISOR);

        assertThat(heardBy(HEAD, AlarmKind.ESCALATION)).hasSize(1);
        assertThat(heardBy(SUPERVISOR, AlarmKind.ESCALATION)).isEmpty();
        assertThat(heardBy(HANDLER, AlarmKind.ESCALATION)).isEmpty();

        report.takenOnBy("li");

        assertThat(heardBy(HANDLER, AlarmKind.ESCALATION)).hasSize(1);
    }

    private List<Escalation> heardBy(Actor reader, AlarmKind kind) {
        return reading.of(reader, kind, Long.MAX_VALUE, 10);
    }

    private void rings(CaseFile caseFile, Step step, AlarmKind kind, String... told) {
        var alarm = new Alarm(kind, Set.of(told), CaseFileFixture.noon(CaseFileFixture.DAY));
        entityManager.persist(new Escalation(caseFile.officeCode(), caseFile.number(), step, 1, alarm));
    }

    private CaseFile keep(CaseFile caseFile) {
        entityManager.persist(caseFile);
        return caseFile;
    }
}
