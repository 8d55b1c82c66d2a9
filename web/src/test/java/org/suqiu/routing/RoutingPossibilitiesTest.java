package org.suqiu.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.NoDueDates;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;

/** What is named possible is what would be done. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingPossibilitiesTest {

    private static final LocalDate LAST_DAY = DAY.plusDays(2);

    private final RoutingPossibilities possibilities = new RoutingPossibilities();
    private final ReturnWindow returnWindow = new ReturnWindow();

    @BeforeEach
    void open() {
        possibilities.returnWindow = returnWindow;
        possibilities.handover = new Handover();
        possibilities.offices = new PrefectureOffices();
        possibilities.handover.offices = possibilities.offices;
        returnWindow.dueDates = new Window();
        returnWindow.lawPacks = new LawPacks() {
            @Override
            public LawPack byCode(String code) {
                return LawFixture.book().byCode(code).orElseThrow();
            }
        };
        today(DAY);
    }

    @Test
    void what_an_office_has_not_begun_goes_back_up_or_is_taken_over_Art_13_41() {
        assertThat(possible(CaseFileFixture.awaitingAcceptance(), Step.ACCEPTANCE))
                .containsExactly("return", "hand-up", "takeover");
    }

    @Test
    void a_designated_office_keeps_the_case_Art_33() {
        CaseFile designated = CaseFileFixture.awaitingAcceptance();
        designated.designate();

        assertThat(possible(designated, Step.ACCEPTANCE)).containsExactly("hand-up", "takeover");
    }

    @Test
    void what_is_in_mediation_does_not_go_back_Art_41() {
        assertThat(possible(CaseFileFixture.inMediation(), Step.MEDIATION)).containsExactly("hand-up", "takeover");
    }

    @Test
    void while_the_head_thinks_about_a_refusal_the_case_stays_where_it_is() {
        assertThat(possible(CaseFileFixture.awaitingAcceptance(), Step.APPROVAL))
                .containsExactly("takeover");
    }

    /** Policy after Guobanfa [2020] 53: two working days. */
    @Test
    void an_office_of_the_hotline_regime_returns_until_its_window_is_over() {
        CaseFile enquiry = CaseFileFixture.of(Kind.ENQUIRY, CaseFileFixture.respondentIn(null, null), List.of());
        enquiry.placeWith(CaseFileFixture.postal(), "kind", "hotline", false);

        today(LAST_DAY);
        assertThat(possible(enquiry, Step.ANSWER)).contains("return");

        today(LAST_DAY.plusDays(1));
        assertThat(possible(enquiry, Step.ANSWER)).doesNotContain("return");
    }

    @Test
    void what_nobody_has_and_what_is_over_goes_nowhere() {
        assertThat(possible(CaseFileFixture.received(), Step.DISPATCH)).isEmpty();
        assertThat(possible(CaseFileFixture.closed(Outcome.FAILED, DAY, DAY))).isEmpty();
    }

    private List<String> possible(CaseFile caseFile, Step... waiting) {
        return possibilities.of(caseFile, Set.of(waiting));
    }

    private void today(LocalDate day) {
        returnWindow.clock = Clock.fixed(noon(day), MovableClock.ZONE);
    }

    /** A county's office below one of the prefecture. */
    private static class PrefectureOffices extends Offices {

        @Override
        public Optional<Office> byCode(String code) {
            return List.of(CaseFileFixture.tacheng(), CaseFileFixture.prefecture(), CaseFileFixture.postal()).stream()
                    .filter(office -> office.code().equals(code))
                    .findFirst();
        }

        @Override
        public Optional<Office> superiorOf(String code) {
            return "654201".equals(code) ? Optional.of(CaseFileFixture.prefecture()) : Optional.empty();
        }
    }

    /** Only what an office of the hotline regime has may be returned until a day. */
    private static class Window extends NoDueDates {

        @Override
        public List<DueDate> of(String caseNumber) {
            return List.of(new DueDate(Step.RETURN, LAST_DAY, LAST_DAY, false, "本机构规定", "Policy", null));
        }
    }
}
