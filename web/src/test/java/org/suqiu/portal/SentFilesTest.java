package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.attachment.Attachments;
import org.suqiu.attachment.UploadDeskFixture;
import org.suqiu.attachment.UploadPace;
import org.suqiu.portal.SentFiles.Taken;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentFilesTest {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1};
    private static final int TOO_MANY_FROM_ONE_ADDRESS = 61;

    private final SentFiles sentFiles = new SentFiles();

    SentFilesTest() {
        sentFiles.uploadDesk = UploadDeskFixture.desk();
        sentFiles.uploadPace = new UploadPace();
    }

    @Test
    void a_good_file_waits_to_be_attached() throws IOException {
        Taken taken = take(SentPart.file("小票.jpg", JPEG));

        assertThat(ids(taken)).hasSize(1);
        assertThat(taken.problems()).isEmpty();
    }

    @Test
    void a_bad_file_costs_the_good_ones_nothing() throws IOException {
        Taken taken = take(SentPart.file("小票.jpg", JPEG), SentPart.file("病毒.jpg", "MZ".getBytes()));

        assertThat(ids(taken)).hasSize(1);
        assertThat(codes(taken)).containsExactly("file-kind");
    }

    @Test
    void an_empty_file_and_one_of_20_MB_and_a_byte_are_refused_each_in_its_own_words() throws IOException {
        byte[] huge = Arrays.copyOf(JPEG, (int) Attachments.MOST_BYTES + 1);

        Taken taken = take(SentPart.file("空.jpg", new byte[0]), SentPart.file("大.jpg", huge));

        assertThat(ids(taken)).isEmpty();
        assertThat(taken.problems())
                .containsExactly(
                        new Problem("/attachments", "empty-file"), new Problem("/attachments", "file-too-large", 20L));
    }

    @Test
    void the_largest_file_is_taken() throws IOException {
        assertThat(take(SentPart.file("大.jpg", Arrays.copyOf(JPEG, (int) Attachments.MOST_BYTES)))
                        .problems())
                .isEmpty();
    }

    @Test
    void of_ten_files_none_is_taken_in() throws IOException {
        Taken taken =
                take(Collections.nCopies(10, SentPart.file("小票.jpg", JPEG)).toArray(Part[]::new));

        assertThat(ids(taken)).isEmpty();
        assertThat(codes(taken)).containsExactly("too-many-attachments");
    }

    @Test
    void what_an_earlier_try_has_brought_counts_too() throws IOException {
        List<String> before = Collections.nCopies(AttachmentDesk.MOST, "a");

        Entries brought = Entries.NONE.with(SentFiles.UPLOADED, before);

        Taken taken = sentFiles.take(new SentForm(brought, List.of(SentPart.file("小票.jpg", JPEG))), "::1");

        assertThat(ids(taken)).isEqualTo(before);
        assertThat(codes(taken)).containsExactly("too-many-attachments");
    }

    @Test
    void an_address_that_brings_too_many_in_an_hour_waits() throws IOException {
        for (int file = 1; file < TOO_MANY_FROM_ONE_ADDRESS; file++) {
            assertThat(take(SentPart.file("小票.jpg", JPEG)).problems()).isEmpty();
        }

        assertThat(codes(take(SentPart.file("小票.jpg", JPEG)))).containsExactly("too-many-uploads");
    }

    private Taken take(Part... files) throws IOException {
        return sentFiles.take(new SentForm(Entries.NONE, List.of(files)), "192.0.2.1");
    }

    private static List<String> ids(Taken taken) {
        return taken.entries().all(SentFiles.UPLOADED);
    }

    private static List<String> codes(Taken taken) {
        return taken.problems().stream().map(Problem::code).toList();
    }
}
