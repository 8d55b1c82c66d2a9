package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.portal.PostedPage.entries;
import static org.suqiu.portal.PostedPage.fields;
import static org.suqiu.portal.PostedPage.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.attachment.UploadDeskFixture;
import org.suqiu.attachment.UploadPace;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.humancheck.HumanCheckFixture;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;
import org.suqiu.tracking.Brought;
import org.suqiu.tracking.SupplementDoor;
import org.suqiu.tracking.Tracked;
import org.suqiu.tracking.TrackedFixture;
import org.suqiu.tracking.WishDesk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WishPagesTest {

    private static final Entries AT_THE_DOOR = Entries.NONE
            .with(TrackingPages.NUMBER, List.of(CaseFileFixture.NUMBER))
            .with(TrackingPages.ACCESS_CODE, List.of("7QK4M2XR"));
    private static final Part RECEIPT = SentPart.file("小票.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    private static final Part VIRUS = SentPart.file("小票.exe", "MZ".getBytes());

    private final Door door = new Door();
    private final Shown shown = new Shown();
    private final Pass pass = new Pass();
    private final List<String> withdrawn = new ArrayList<>();
    private final WishPages wishPages = new WishPages();

    WishPagesTest() {
        wishPages.supplementDoor = door;
        wishPages.pages = shown;
        wishPages.returnPass = pass;
        wishPages.trackingPages = new OneCase();
        wishPages.trackingPages.humanCheck = HumanCheckFixture.withoutProofs();
        wishPages.sentFiles = new SentFiles();
        wishPages.sentFiles.uploadDesk = UploadDeskFixture.desk();
        wishPages.sentFiles.uploadPace = new UploadPace();
        wishPages.wishDesk = new WishDesk() {
            @Override
            public void withdraw(String number, String accessCode, String reason) {
                withdrawn.add(number);
            }
        };
    }

    @Test
    void who_sent_a_message_is_shown_the_case_by_a_page_that_can_be_loaded_again() throws IOException {
        PageContent answer = sends(AT_THE_DOOR.with("text", List.of("补充小票")), RECEIPT);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.address()).isEqualTo("/tracking?done=supplements&lang=zh");
        assertThat(pass.isGiven).isTrue();
        assertThat(door.brought).singleElement().satisfies(brought -> {
            assertThat(brought.text()).isEqualTo("补充小票");
            assertThat(brought.attachments()).hasSize(1);
        });
    }

    @Test
    void a_browser_that_keeps_no_pass_is_shown_at_once_that_the_message_came() throws IOException {
        pass.isKept = false;

        PageContent answer = sends(AT_THE_DOOR.with("text", List.of("补充小票")), RECEIPT);

        assertThat(answer.template()).isEqualTo("tracked");
        assertThat(answer.values()).containsEntry("done", "supplements");
        assertThat(pass.isGiven).isFalse();
    }

    @Test
    void the_files_of_a_message_that_is_there_already_are_not_taken_in_again() throws IOException {
        door.isThere = true;

        PageContent answer = sends(AT_THE_DOOR.with("text", List.of("补充小票")), RECEIPT);

        assertThat(answer.isElsewhere()).isTrue();
        assertThat(door.brought).singleElement().satisfies(brought -> assertThat(brought.attachments())
                .isEmpty());
    }

    @Test
    void what_is_wrong_is_told_at_once_and_what_was_good_is_kept() throws IOException {
        PageContent answer = sends(AT_THE_DOOR, RECEIPT, VIRUS);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly("text", "attachments");
        assertThat(entries(answer).all(SentFiles.UPLOADED)).hasSize(1);
        assertThat(door.brought).isEmpty();
        assertThat(pass.isGiven).isFalse();
    }

    @Test
    void withdrawing_is_asked_about_once_more() throws IOException {
        assertThat(posts(WishForm.WITHDRAWAL, AT_THE_DOOR).template()).isEqualTo("withdrawal");
        assertThat(withdrawn).isEmpty();

        posts(WishForm.WITHDRAWAL, AT_THE_DOOR.with("confirmed", List.of("yes")));

        assertThat(withdrawn).containsExactly(CaseFileFixture.NUMBER);
    }

    @Test
    void what_cannot_be_done_any_more_is_told_in_words() throws IOException {
        door.isClosed = true;

        PageContent answer = sends(AT_THE_DOOR.with("text", List.of("补充小票")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(fields(answer)).containsExactly("");
    }

    @Test
    void without_number_and_code_there_is_only_the_form_that_asks_for_them() throws IOException {
        PageContent answer = sends(Entries.NONE.with("text", List.of("补充小票")), RECEIPT);

        assertThat(answer.template()).isEqualTo("tracking");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(door.brought).isEmpty();
    }

    @Test
    void with_a_wrong_code_no_file_is_taken_in() throws IOException {
        PageContent answer = sends(AT_THE_DOOR.with(TrackingPages.ACCESS_CODE, List.of("WRONG")), RECEIPT);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(door.brought).isEmpty();
    }

    private PageContent sends(Entries entries, Part... files) throws IOException {
        wishPages.answer(WishForm.SUPPLEMENTS, new SentForm(entries, Arrays.asList(files)), request(), response());
        return shown.content;
    }

    private PageContent posts(WishForm form, Entries entries) throws IOException {
        wishPages.answer(form, new SentForm(entries, List.of()), request(), response());
        return shown.content;
    }

    private static HttpServletRequest request() {
        return PostedPage.request(Map.of("getRemoteAddr", "192.0.2.1"));
    }

    /** One complaint in mediation, behind one code. */
    private static final class OneCase extends TrackingPages {

        private final CaseFile complaint = CaseFileFixture.inMediation();

        @Override
        Tracked tracked(Entries entries) {
            if (entries.has(ACCESS_CODE, "WRONG")) {
                throw new NotFound("tracked-case");
            }
            return TrackedFixture.able(complaint, "supplements", "withdrawal");
        }

        @Override
        PageContent page(String template, Entries entries, PageText text) {
            return PageContent.of(template).with("entries", entries);
        }
    }

    private static final class Door extends SupplementDoor {

        private final List<Brought> brought = new ArrayList<>();
        private boolean isThere;
        private boolean isClosed;

        @Override
        public boolean knows(String number, String accessCode, String repeatKey) {
            return isThere;
        }

        @Override
        public void bring(String number, String accessCode, Brought message) {
            if (isClosed) {
                throw new RuleViolation("closed-takes-no-supplement", number);
            }
            brought.add(message);
        }
    }

    private static final class Shown extends Pages {

        private PageContent content;

        @Override
        PageText text(HttpServletRequest request) {
            return new PageText(PageLanguage.CHINESE);
        }

        @Override
        void send(PageContent page, HttpServletRequest request, HttpServletResponse response) {
            content = page;
        }
    }

    private static final class Pass extends ReturnPass {

        private boolean isKept = true;

        private boolean isGiven;

        @Override
        boolean isKeptBy(HttpServletRequest request) {
            return isKept;
        }

        @Override
        void give(Entries entries, HttpServletRequest request, HttpServletResponse response) {
            isGiven = true;
        }
    }
}
