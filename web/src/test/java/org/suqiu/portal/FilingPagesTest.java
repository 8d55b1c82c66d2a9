package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.portal.PostedPage.entries;
import static org.suqiu.portal.PostedPage.fields;
import static org.suqiu.portal.PostedPage.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.attachment.UploadDeskFixture;
import org.suqiu.attachment.UploadPace;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.clock.MovableClock;
import org.suqiu.humancheck.HumanCheckFixture;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.intake.Acknowledgement;
import org.suqiu.intake.Filing;
import org.suqiu.intake.IntakeDoor;
import org.suqiu.intake.RepeatKey;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingPagesTest {

    private static final Entries FILLED_IN =
            Entries.NONE.with("incident-facts", List.of("冰箱不制冷")).with(FilingPages.REPEAT_KEY, List.of("3f0c"));
    private static final Part RECEIPT = SentPart.file("小票.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    private static final Part VIRUS = SentPart.file("小票.exe", "MZ".getBytes());
    private static final int MORE_THAN_ARE_LET_IN = 31;

    private final Door door = new Door();
    private final List<Entries> passes = new ArrayList<>();
    private final PostedFilings postedFilings = new PostedFilings();
    private final FilingPages filingPages = new FilingPages();

    FilingPagesTest() {
        postedFilings.intakeDoor = door;
        postedFilings.humanCheck = HumanCheckFixture.withoutProofs();
        postedFilings.sentFiles = new NothingWaits();
        postedFilings.sentFiles.uploadDesk = UploadDeskFixture.desk();
        postedFilings.sentFiles.uploadPace = new UploadPace();
        filingPages.postedFilings = postedFilings;
        filingPages.sentFiles = postedFilings.sentFiles;
        filingPages.choices = new NoChoices();
        filingPages.pages = new InChinese();
        filingPages.receipts = receipts();
        filingPages.clock = Clock.fixed(Instant.parse("2026-05-20T04:00:00Z"), MovableClock.ZONE);
    }

    @Test
    void what_was_filled_in_is_filed_with_its_files_and_its_receipt_can_be_gone_back_to() throws IOException {
        PageContent answer = posts(FILLED_IN, RECEIPT);

        assertThat(answer.address()).isEqualTo("/tracking/receipt");
        assertThat(passes).containsExactly(ReturnPass.entries("654201-20260520-0001", "K7QM-2XPA"));
        assertThat(door.filed).singleElement().satisfies(filing -> assertThat(filing.attachments())
                .hasSize(1));
    }

    @Test
    void what_was_filed_before_is_answered_by_its_receipt_and_its_files_are_not_taken_in_again() throws IOException {
        posts(FILLED_IN, RECEIPT);
        postedFilings.sentFiles = null;

        assertThat(posts(FILLED_IN, RECEIPT).template()).isEqualTo("receipt");
        assertThat(door.filed).hasSize(1);
    }

    @Test
    void what_is_wrong_with_fields_and_files_is_told_at_once_and_the_good_file_is_kept() throws IOException {
        door.isStrict = true;

        PageContent answer = posts(FILLED_IN, RECEIPT, VIRUS);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly("respondent-name", "attachments");
        assertThat(entries(answer).all(SentFiles.UPLOADED)).hasSize(1);
    }

    @Test
    void who_files_too_often_without_proof_waits_and_loses_nothing() throws IOException {
        PageContent answer = null;
        for (int filing = 0; filing < MORE_THAN_ARE_LET_IN; filing++) {
            answer = posts(FILLED_IN.with(FilingPages.REPEAT_KEY, List.of("key " + filing)));
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(entries(answer).text("incident-facts")).isEqualTo("冰箱不制冷");
        assertThat(door.filed).hasSize(MORE_THAN_ARE_LET_IN - 1);
    }

    @Test
    void a_form_that_is_only_shown_otherwise_keeps_its_files_and_files_nothing() throws IOException {
        PageContent answer = posts(FILLED_IN.with("only-show", List.of("yes")), RECEIPT);

        assertThat(answer.template()).isEqualTo("complaint");
        assertThat(entries(answer).all(SentFiles.UPLOADED)).hasSize(1);
        assertThat(door.filed).isEmpty();
    }

    private PageContent posts(Entries entries, Part... files) throws IOException {
        return filingPages.answer(FilingForm.COMPLAINT, new SentForm(entries, List.of(files)), request(), response());
    }

    private Receipts receipts() {
        var receipts = new Receipts();
        receipts.offices = new NoOffice();
        receipts.pages = filingPages.pages;
        receipts.returnPass = new ReturnPass() {
            @Override
            void give(Entries entries, HttpServletRequest request, HttpServletResponse response) {
                passes.add(entries);
            }
        };
        return receipts;
    }

    private static HttpServletRequest request() {
        return PostedPage.request(Map.of(
                "getRemoteAddr", "192.0.2.1",
                "getServletPath", "/complaints/new",
                "getRequestURL", new StringBuffer("https://tousu.example/complaints/new")));
    }

    /** Files whatever it is given; a strict one wants a respondent. */
    private static final class Door extends IntakeDoor {

        private final List<Filing> filed = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private boolean isStrict;

        @Override
        public Optional<Acknowledgement> answeredBefore(RepeatKey repeatKey) {
            return keys.contains(repeatKey.key()) ? Optional.of(acknowledgement()) : Optional.empty();
        }

        @Override
        public void check(Filing filing) {
            if (isStrict) {
                throw new InvalidInput("/respondent/name", "required");
            }
        }

        @Override
        public Acknowledgement file(Filing filing, Actor by, RepeatKey repeatKey) {
            check(filing);
            filed.add(filing);
            keys.add(repeatKey.key());
            return acknowledgement();
        }

        private static Acknowledgement acknowledgement() {
            return new Acknowledgement(
                    "654201-20260520-0001", "K7QM-2XPA", Instant.EPOCH, null, List.of(), List.of(), List.of());
        }
    }

    private static final class NothingWaits extends SentFiles {

        @Override
        List<WaitingFile> waiting(Entries entries) {
            return List.of();
        }
    }

    private static final class NoChoices extends Choices {

        @Override
        List<Choice> counties(PageLanguage language) {
            return List.of();
        }

        @Override
        List<ChoiceGroup> categories(PageLanguage language) {
            return List.of();
        }

        @Override
        List<Choice> words(Vocabulary vocabulary, PageLanguage language) {
            return List.of();
        }

        @Override
        List<PhoneLine> phones(PageLanguage language) {
            return List.of();
        }
    }

    private static final class InChinese extends Pages {

        @Override
        PageText text(HttpServletRequest request) {
            return new PageText(PageLanguage.CHINESE);
        }
    }

    private static final class NoOffice extends Offices {

        @Override
        public Optional<Office> byCode(String code) {
            return Optional.empty();
        }
    }
}
