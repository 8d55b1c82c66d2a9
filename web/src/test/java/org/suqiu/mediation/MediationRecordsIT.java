package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseText;
import org.suqiu.identity.Actor;
import org.suqiu.mediation.Consent.Statement;
import org.suqiu.slice.SliceDatabase;

/** What is kept of a mediation, in the tables as they are migrated. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MediationRecordsIT {

    private final Mediations mediations = new Mediations();
    private final SliceDatabase database = new SliceDatabase(
            CaseFile.class,
            Mediation.class,
            Consent.class,
            Entrustment.class,
            MediationSession.class,
            Recusal.class,
            Performance.class,
            NonPerformance.class,
            EarlierConclusion.class);
    private final EntityManager entityManager = database.entityManager();

    @BeforeEach
    void open() {
        entityManager.getTransaction().begin();
        mediations.entityManager = entityManager;
        entityManager.persist(CaseFileFixture.inMediation());
        mediations.add(new Mediation(NUMBER, DAY));
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        database.close();
    }

    @Test
    void statements_come_back_in_the_order_in_which_they_were_made() {
        for (boolean given : new boolean[] {false, true}) {
            var said = new Statement(Side.RESPONDENT, null, ConsentTo.MEDIATION, given, DAY);
            mediations.add(new Consent(NUMBER, said, Actor.SYSTEM, noon(DAY)));
        }
        readAnew();

        assertThat(mediations.consentsOf(NUMBER))
                .extracting(consent -> consent.statement().given())
                .containsExactly(false, true);
    }

    @Test
    void a_case_is_found_by_the_amounts_that_it_ended_with() {
        Conclusion agreed = new Conclusion(Result.AGREED, null, 100_000L, 77_770L);
        mediations.of(NUMBER).orElseThrow().conclude(agreed, Actor.SYSTEM, noon(DAY));
        readAnew();
        var texts = new MediationTexts();
        texts.mediations = mediations;

        assertThat(texts.about(List.of(NUMBER, "654201-20260101-9999")))
                .containsExactly(new CaseText(NUMBER, "1000.00元"), new CaseText(NUMBER, "777.70元"));
    }

    @Test
    void a_session_keeps_who_mediated_and_who_stayed_away() {
        var call = new SessionCall(SessionForm.REMOTE, noon(DAY), null, List.of("handler-654201", "古丽米热"));
        var session = new MediationSession(NUMBER, call, Actor.SYSTEM, noon(DAY));
        mediations.add(session);
        entityManager.flush();
        session.report(
                new SessionReport(false, Set.of(Side.RESPONDENT), Set.of(Side.RESPONDENT), "请假"),
                Actor.SYSTEM,
                noon(DAY));
        readAnew();

        assertThat(mediations.all(MediationSession.class, NUMBER))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.mediators()).containsExactly("handler-654201", "古丽米热");
                    assertThat(read.absent()).containsExactly(Side.RESPONDENT);
                    assertThat(read.excused()).containsExactly(Side.RESPONDENT);
                    assertThat(read.state()).isEqualTo(SessionState.NOT_HELD);
                });
    }

    @Test
    void how_a_mediation_had_ended_stays_when_it_ends_anew() {
        Mediation mediation = mediations.of(NUMBER).orElseThrow();
        mediation.conclude(settledWith(new Damages(50_000L, 10_000L)), Actor.SYSTEM, noon(DAY));
        mediations.add(new EarlierConclusion(mediation, 0, true));
        mediation.resume();
        mediation.conclude(
                new Conclusion(
                        Result.AGREED,
                        null,
                        100_000L,
                        50_000L,
                        DAY.plusDays(9),
                        Document.AGREEMENT,
                        new Damages(75_000L, null)),
                Actor.SYSTEM,
                noon(DAY.plusDays(2)));
        readAnew();

        assertThat(mediations.earlierOf(NUMBER).orElseThrow()).satisfies(earlier -> {
            assertThat(earlier.result()).isEqualTo(Result.SETTLED);
            assertThat(earlier.damages()).isEqualTo(new Damages(50_000L, 10_000L));
        });
        assertThat(mediations.of(NUMBER).orElseThrow()).satisfies(ended -> {
            assertThat(ended.result()).isEqualTo(Result.AGREED);
            assertThat(ended.performBy()).isEqualTo(DAY.plusDays(9));
            assertThat(ended.document()).isEqualTo(Document.AGREEMENT);
            assertThat(ended.damages()).isEqualTo(new Damages(75_000L, null));
        });
    }

    @Test
    void a_mediation_without_damages_has_none() {
        readAnew();

        assertThat(mediations.of(NUMBER).orElseThrow().damages()).isEqualTo(Damages.NONE);
    }

    @Test
    void recusals_entrustments_and_defaults_are_kept() {
        mediations.add(new Entrustment(NUMBER, "塔城市消费者协会", null, Actor.SYSTEM, DAY));
        mediations.add(new Recusal(
                NUMBER, new RecusalRequest("handler-654201", Applicant.RESPONDENT, "近亲属"), Actor.SYSTEM, noon(DAY)));
        mediations.add(new NonPerformance(NUMBER, DAY, "催告后仍未退款", Actor.SYSTEM, noon(DAY)));
        readAnew();

        assertThat(mediations.all(Entrustment.class, NUMBER)).hasSize(1);
        assertThat(mediations.all(Recusal.class, NUMBER))
                .singleElement()
                .satisfies(recusal -> assertThat(recusal.isPending()).isTrue());
        assertThat(mediations.all(NonPerformance.class, NUMBER)).hasSize(1);
    }

    private static Conclusion settledWith(Damages damages) {
        return new Conclusion(Result.SETTLED, "23-1", 80_000L, null, null, null, damages);
    }

    private void readAnew() {
        entityManager.flush();
        entityManager.clear();
    }
}
