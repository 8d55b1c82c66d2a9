package org.suqiu.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "'\u00ff\u00d8\u00ff\u00e0..JFIF',         JPEG",
        "'\u0089PNG\r\n\u001a\n....',              PNG",
        "'%PDF-1.7\n%....',                        PDF",
        "'\u0000\u0000\u0000\u0020ftypisom....',   MP4",
        "'\u0000\u0000\u0000\u0018ftypmp42....',   MP4"
    })
    void a_file_is_what_its_content_says(String head, FileKind kind) {
        assertThat(FileKind.of(head.getBytes(ISO_8859_1))).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>",
                "GIF89a..........",
                "PK\u0003\u0004............",
                "\u0000\u0000\u0000\u0018ftypheic....",
                "\u0000\u0000\u0000\u0014ftypqt  ....",
                "\u0000\u0000\u0000\u0018ftyp"
            })
    void everything_else_stays_outside(String head) {
        assertThat(FileKind.of(head.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void a_name_keeps_neither_a_folder_nor_what_nobody_sees() {
        assertThat(FileName.clean("../../etc/发票\u202egpj.\u0000exe", FileKind.JPEG))
                .isEqualTo("发票gpj.exe.jpg");
        assertThat(FileName.clean("C:\\Users\\a\\小票.png", FileKind.PNG)).isEqualTo("小票.png");
        assertThat(FileName.clean("a\"b<c>.pdf", FileKind.PDF)).isEqualTo("a_b_c_.pdf");
    }

    @Test
    void a_file_without_a_name_gets_one() {
        assertThat(FileName.clean(null, FileKind.PDF)).isEqualTo("file.pdf");
        assertThat(FileName.clean("folder/", FileKind.MP4)).isEqualTo("file.mp4");
        assertThat(FileName.clean("..", FileKind.PNG)).isEqualTo("file.png");
    }

    @Test
    void a_long_name_is_cut_before_its_ending() {
        String name = FileName.clean("票".repeat(300) + ".jpeg", FileKind.JPEG);

        assertThat(name).hasSize(200).endsWith("票.jpeg");
    }
}
