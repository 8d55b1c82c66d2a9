package org.suqiu.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.DISPATCHER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;
import org.suqiu.identity.Offices;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalDeskTest {

    private static final CaseFile CASE = CaseFileFixture.received();

    private final List<CaseEvent> events = new ArrayList<>();
    private final ProposalDesk desk = new ProposalDesk();
    private Map<PlaceClue, String> clues = Map.of();
    private String level = "COUNTY";

    @BeforeEach
    void open() {
        desk.caseFiles = new CaseFiles() {
            @Override
            public CaseFile visibleTo(Actor actor, String number) {
                return CASE;
            }
        };
        desk.caseRecord = new CaseRecord() {
            @Override
            public List<CaseEvent> of(String caseNumber, long afterId, int most) {
                return events;
            }
        };
        desk.placeClues = new PlaceClues() {
            @Override
            Map<PlaceClue, String> of(CaseFile caseFile) {
                return clues;
            }
        };
        desk.offices = new OfficeInEachCounty();
        desk.table = new OneDepartment();
    }

    @Test
    void the_office_of_the_place_that_the_case_names_is_proposed() {
        clues = Map.of(PlaceClue.NAMED_PLACE, "654221");

        var proposal = proposed().orElseThrow();

        assertThat(proposal.office().code()).isEqualTo("654221");
        assertThat(proposal.clue()).isEqualTo(PlaceClue.NAMED_PLACE);
    }

    @Test
    void nothing_is_proposed_where_nothing_speaks_for_an_office() {
        assertThat(proposed()).isEmpty();

        level = "NONE";
        clues = Map.of(PlaceClue.NAMED_PLACE, "654221");
        assertThat(proposed()).isEmpty();
    }

    @Test
    void a_matter_of_the_prefecture_needs_no_place() {
        level = "PREFECTURE";

        assertThat(proposed()).map(Proposal::clue).contains(PlaceClue.PREFECTURE_MATTER);
    }

    @Test
    void an_office_that_gave_the_case_back_is_not_proposed_again_and_its_words_are_the_reason() {
        clues = Map.of(PlaceClue.NAMED_PLACE, "654221");
        events.add(new CaseEvent(
                CASE.number(), EventType.RETURNED, "li", Instant.EPOCH, Map.of("office", "654221", "reason", "属邮政监管")));

        assertThat(proposed()).isEmpty();
        assertThat(desk.of(CASE.number(), DISPATCHER).reason()).isEqualTo("属邮政监管");
    }

    private Optional<Proposal> proposed() {
        return desk.of(CASE.number(), DISPATCHER).proposal();
    }

    private static class OfficeInEachCounty extends Offices {
        @Override
        public Optional<Office> responsible(String department, String countyCode) {
            return Optional.of(new Office(
                    countyCode, new OfficeDetails("", "", countyCode, department, "COUNTY", "HOTLINE", "", true)));
        }
    }

    private class OneDepartment implements RoutingTable {
        @Override
        public PlaceDecision place(boolean regiment, Place respondent, Place platform) {
            return new PlaceDecision("NONE", "place-unknown");
        }

        @Override
        public DepartmentDecision department(String category) {
            return new DepartmentDecision("MARKET_SUPERVISION", level, "category");
        }
    }
}
