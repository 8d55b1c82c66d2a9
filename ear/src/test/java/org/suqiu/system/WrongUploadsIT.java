package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are none, too large or in disguise, each refused in the words of whoever brings them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongUploadsIT {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1};
    private static final int MOST = 20 * 1024 * 1024;

    private final Server server = SharedServer.get();

    @ParameterizedTest
    @CsvSource({"zh-CN, 文件是空的", "en, empty"})
    void an_empty_file_is_refused(String language, String words) {
        isRefused(upload(language, "空.jpg", new byte[0]), 422, words);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, JPEG", "en, JPEG"})
    void what_is_not_what_its_name_says_is_refused(String language, String words) {
        isRefused(upload(language, "小票.jpg", "<html>".getBytes()), 422, words);
        isRefused(upload(language, "合同.pdf", "PK".getBytes()), 422, words);
    }

    @Test
    void one_byte_more_than_20_MB_is_refused_and_20_MB_are_taken() {
        Answer tooLarge = upload("zh-CN", "大.jpg", Arrays.copyOf(JPEG, MOST + 1));
        Answer largest = upload("zh-CN", "大.jpg", Arrays.copyOf(JPEG, MOST));

        assertThat(tooLarge.status()).as(tooLarge.text()).isEqualTo(413);
        assertThat(largest.status()).as(largest.text()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.jpg, passwd.jpg",
        "C:\\\\Users\\\\li\\\\小票.jpg, 小票.jpg",
        "照片.html, 照片.html.jpg",
        "小票, 小票.jpg",
        "..., file.jpg"
    })
    void a_name_is_no_path_and_no_disguise(String given, String kept) {
        JsonNode uploaded = upload("zh-CN", given, JPEG).expect(201);

        assertThat(uploaded.path("name").asText()).isEqualTo(kept);
        assertThat(uploaded.path("mediaType").asText()).isEqualTo("image/jpeg");
    }

    @Test
    void ten_files_are_one_too_many_and_the_same_file_twice_is_once_too_often() {
        String id = upload("zh-CN", "小票.jpg", JPEG).expect(201).path("id").asText();

        Answer ten = supplement(Collections.nCopies(10, id));
        Answer twice = supplement(List.of(id, id));

        assertThat(ten.status()).as(ten.text()).isEqualTo(422);
        assertThat(ten.pointers()).contains("/attachments");
        assertThat(twice.status()).as(twice.text()).isEqualTo(422);
        assertThat(twice.pointers()).containsExactly("/attachments/1");
    }

    private Answer supplement(List<String> ids) {
        CaseWalk complaint = CaseWalk.ofAComplaint(
                server, Complaint.aboutARefrigerator("654201").with("channel", "PHONE"));
        return complaint.wishes("supplements", "{'text':'小票','attachments':['%s']}".formatted(String.join("','", ids)));
    }

    private Answer upload(String language, String name, byte[] content) {
        return new Api(server)
                .signedInAs("agent")
                .with("Accept-Language", language)
                .upload(name, content);
    }

    private static void isRefused(Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text().toLowerCase(Locale.ROOT)).contains(words.toLowerCase(Locale.ROOT));
    }
}
