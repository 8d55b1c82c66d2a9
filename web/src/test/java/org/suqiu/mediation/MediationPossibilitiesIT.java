package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.mediation.Consent.Statement;
import org.suqiu.slice.SliceDatabase;

/** What is named possible is what would be done: no more, and no less. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MediationPossibilitiesIT {

    private static final List<JointComplainant> NEIGHBOURS =
            List.of(new JointComplainant(7L, "巴合提古丽", "13912345679", null, null, null, true));

    private final SliceDatabase database = new SliceDatabase(
            CaseFile.class,
            Mediation.class,
            Consent.class,
            MediationSession.class,
            Recusal.class,
            Performance.class,
            EarlierConclusion.class);

    private final Mediations mediations = new Mediations();
    private final MediationPossibilities possibilities = new MediationPossibilities();
    private List<JointComplainant> joint = List.of();

    @BeforeEach
    void open() {
        mediations.entityManager = database.entityManager();
        var consents = new ConsentDesk();
        consents.mediations = mediations;
        consents.parties = new Parties() {
            @Override
            public List<JointComplainant> jointOf(CaseFile caseFile) {
                return joint;
            }
        };
        possibilities.consentDesk = consents;
        possibilities.entrustmentDesk = new EntrustmentDesk();
        possibilities.entrustmentDesk.consentDesk = consents;
        possibilities.entrustmentDesk.lawPacks = order121();
        possibilities.sessionDesk = new SessionDesk();
        possibilities.sessionDesk.mediations = mediations;
        possibilities.sessionDesk.consentDesk = consents;
        possibilities.sessionDesk.recusalDesk = new RecusalDesk();
        possibilities.sessionDesk.recusalDesk.mediations = mediations;
        possibilities.paymentDesk = new PaymentDesk();
        possibilities.paymentDesk.mediations = mediations;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void in_a_mediation_consents_are_recorded_and_sessions_called() {
        assertThat(inMediation()).containsExactly("mediation/consents", "mediation/sessions");
    }

    @Test
    void an_association_mediates_once_both_agree_Art_19() {
        assertThat(inMediation(said(Side.COMPLAINANT, ConsentTo.ENTRUSTMENT, true)))
                .doesNotContain("mediation/entrustment");
        assertThat(inMediation(said(Side.RESPONDENT, ConsentTo.ENTRUSTMENT, true)))
                .contains("mediation/entrustment");
    }

    @Test
    void while_a_recusal_is_undecided_no_session_is_called_Art_21() {
        var recusal = new RecusalRequest("handler-654201", null, "与被投诉人有亲属关系");

        assertThat(inMediation(new Recusal(NUMBER, recusal, Actor.SYSTEM, noon(DAY))))
                .doesNotContain("mediation/sessions");
    }

    @Test
    void nobody_is_called_to_a_mediation_that_a_party_refuses_Art_18() {
        assertThat(inMediation(said(Side.RESPONDENT, ConsentTo.MEDIATION, false)))
                .doesNotContain("mediation/sessions");
    }

    @Test
    void a_session_that_was_called_can_be_recorded_whatever_came_between() {
        var call = new SessionCall(SessionForm.REMOTE, noon(DAY), null, List.of("handler-654201"));

        assertThat(inMediation(
                        new MediationSession(NUMBER, call, Actor.SYSTEM, noon(DAY)),
                        said(Side.RESPONDENT, ConsentTo.MEDIATION, false)))
                .contains("mediation/sessions");
    }

    @Test
    void those_who_complain_together_may_give_up_before_there_is_a_mediation_Art_12() {
        CaseFile undecided = CaseFileFixture.awaitingAcceptance();
        assertThat(possible(undecided, Step.ACCEPTANCE)).isEmpty();

        joint = NEIGHBOURS;

        assertThat(possible(undecided, Step.ACCEPTANCE)).containsExactly("mediation/consents");
        assertThat(possible(CaseFileFixture.received(), Step.DISPATCH)).containsExactly("mediation/consents");
        assertThat(possible(CaseFileFixture.closed(Outcome.FAILED, DAY, DAY))).isEmpty();
    }

    @Test
    void an_office_of_the_hotline_regime_may_mediate_instead_of_answering() {
        var caseFile = CaseFileFixture.received();
        caseFile.placeWith(CaseFileFixture.postal(), "category", "hotline", false);

        assertThat(possible(caseFile, Step.ANSWER)).containsExactly("mediation/outcome");
    }

    @Test
    void what_was_promised_is_in_default_until_it_is_paid() {
        CaseFile agreed = CaseFileFixture.closed(Outcome.AGREED, DAY, DAY);
        Mediation mediation = MediationFixture.agreed(100_000L, 40_000L, null);
        keep(mediation);
        assertThat(possible(agreed)).containsExactly("performances", "non-performance");

        keep(new Performance(NUMBER, 60_000L, DAY, Actor.SYSTEM, noon(DAY)));

        assertThat(possible(agreed)).containsExactly("performances");
    }

    @Test
    void what_came_to_nothing_is_performed_by_nobody() {
        assertThat(possible(CaseFileFixture.closed(Outcome.FAILED, DAY, DAY))).isEmpty();
    }

    private List<String> inMediation(Object... recorded) {
        keep(recorded);
        return possible(CaseFileFixture.inMediation(), Step.MEDIATION);
    }

    private List<String> possible(CaseFile caseFile, Step... waiting) {
        return database.within(() -> possibilities.of(caseFile, Set.of(waiting)));
    }

    private void keep(Object... recorded) {
        database.within(() -> {
            if (database.entityManager().find(CaseFile.class, NUMBER) == null) {
                database.entityManager().persist(CaseFileFixture.inMediation());
            }
            Arrays.stream(recorded).forEach(database.entityManager()::persist);
            return recorded;
        });
    }

    private static Consent said(Side side, ConsentTo to, boolean given) {
        return new Consent(NUMBER, new Statement(side, null, to, given, DAY), Actor.SYSTEM, noon(DAY));
    }

    private static LawPacks order121() {
        return new LawPacks() {
            @Override
            public LawPack byCode(String code) {
                return LawFixture.order121();
            }
        };
    }
}
