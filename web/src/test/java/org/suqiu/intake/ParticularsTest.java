package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticularsTest {

    private static final PartyDetails CALLER = new PartyDetails("古丽娜尔", "13912345678", null, null, null, null);
    private static final PartyDetails ADDRESS = new PartyDetails(null, null, null, null, null, "塔城市和平街道");
    private static final Incident NOTHING = new Incident(null, null, null, null);

    private final CaseFile caseFile = CaseFileFixture.of(
            Kind.COMPLAINT,
            CaseFileFixture.respondentIn("654201", null),
            List.of("/complainant/address", "/respondent/address"));

    @Test
    void what_was_blank_is_filled_and_the_rest_stays() {
        Filing whole = given(ADDRESS, "塔城市文化路12号").filing(caseFile, CALLER, true);

        assertThat(whole.party()).isEqualTo(new PartyDetails("古丽娜尔", "13912345678", null, null, null, "塔城市和平街道"));
        assertThat(whole.respondent()).isEqualTo(CaseFileFixture.respondentIn("654201", "塔城市文化路12号"));
        assertThat(whole.subject()).isEqualTo(caseFile.subject());
        assertThat(whole.request()).isEqualTo(caseFile.request());
    }

    @Test
    void once_nothing_is_missing_the_complaint_can_be_accepted_Art_10() {
        CaseFileFixture.placed(caseFile);
        assertThatThrownBy(caseFile::accept).isInstanceOf(RuleViolation.class);

        Filing half = given(ADDRESS, null).filing(caseFile, CALLER, true);
        Filing whole = given(ADDRESS, "塔城市文化路12号").filing(caseFile, CALLER, true);

        assertThat(stillMissing(half)).containsExactly("/respondent/address");
        assertThat(stillMissing(whole)).isEmpty();
        caseFile.complete(whole.subject(), whole.respondent(), whole.incident(), whole.request(), List.of());
        caseFile.accept();
        assertThat(caseFile.isOpen()).isTrue();
    }

    @Test
    void what_is_known_otherwise_is_not_written_over() {
        var otherName = new PartyDetails("阿依古丽", null, null, null, null, null);

        assertThatThrownBy(() -> given(otherName, null).filing(caseFile, CALLER, true))
                .hasMessageContaining("/complainant/name known-already");
    }

    @Test
    void what_is_said_twice_alike_is_no_contradiction() {
        assertThat(given(CALLER, null).filing(caseFile, CALLER, true).party()).isEqualTo(CALLER);
    }

    /** An agent sees names and telephones masked, and could else find them out one by one. */
    @Test
    void who_may_not_see_what_is_known_is_not_told_whether_it_is_the_same() {
        var same = new PartyDetails("古丽娜尔", null, null, null, null, null);
        var other = new PartyDetails("阿依古丽", null, null, null, null, null);

        for (PartyDetails guess : List.of(same, other)) {
            assertThatThrownBy(() -> given(guess, null).filing(caseFile, CALLER, false))
                    .hasMessageContaining("/complainant/name known-already");
        }
        assertThat(given(ADDRESS, null).filing(caseFile, CALLER, false).party().address())
                .isEqualTo("塔城市和平街道");
    }

    @Test
    void what_says_nothing_or_the_same_again_is_nothing_new() {
        var nothing = given(PartyDetails.UNKNOWN, null);
        var again = new Particulars(
                CALLER,
                caseFile.respondent(),
                caseFile.subject(),
                caseFile.incident(),
                caseFile.request().remedies(),
                null);

        assertThat(nothing.filing(caseFile, CALLER, true).saysMoreThan(caseFile, CALLER))
                .isFalse();
        assertThat(again.filing(caseFile, CALLER, true).saysMoreThan(caseFile, CALLER))
                .isFalse();
        assertThat(given(ADDRESS, null).filing(caseFile, CALLER, true).saysMoreThan(caseFile, CALLER))
                .isTrue();
    }

    private static List<String> stillMissing(Filing filing) {
        return new FilingCheck(filing, new NoCodes(), FilingFixture.UPLOADS, CaseFileFixture.noon(CaseFileFixture.DAY))
                .stillMissing();
    }

    private static Particulars given(PartyDetails party, String respondentAddress) {
        var respondent = new Respondent(null, null, respondentAddress, null, null, null, null);
        return new Particulars(party, respondent, Subject.UNKNOWN, NOTHING, List.of(), null);
    }

    /** What is missing is told without asking the catalogue. */
    private static final class NoCodes implements Codes {

        @Override
        public boolean isCategory(String code) {
            return false;
        }

        @Override
        public boolean isIssue(String code) {
            return false;
        }

        @Override
        public boolean isSuspectedAct(String code) {
            return false;
        }

        @Override
        public boolean isSource(String code) {
            return false;
        }
    }
}
