package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportFilesTest {

    @TempDir
    Path folder;

    private final ImportFiles files = new ImportFiles();

    @BeforeEach
    void setUp() {
        System.setProperty("suqiu.data", folder.toString());
    }

    @AfterEach
    void tearDown() {
        System.clearProperty("suqiu.data");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
        files.keep("with", bytes("\uFEFFa,b".getBytes(StandardCharsets.UTF_8)));
        files.keep("without", bytes("a,b".getBytes(StandardCharsets.UTF_8)));

        assertThat(text("with")).isEqualTo("a,b");
        assertThat(text("without")).isEqualTo("a,b");
    }

    @Test
    void what_is_no_UTF_8_does_not_end_the_reading() throws IOException {
        files.keep("broken", bytes(new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xFF, ','}));

        assertThat(text("broken")).isEqualTo("a" + Cells.NOT_UTF_8 + "b" + Cells.NOT_UTF_8 + ",");
    }

    @Test
    void a_file_that_is_too_large_leaves_nothing() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };

        assertThatThrownBy(() -> files.keep("large", endless)).isInstanceOf(FileTooLarge.class);
        try (Stream<Path> left = Files.list(folder.resolve("imports"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_discarded_file_is_gone() {
        files.keep("done", bytes(new byte[] {'a'}));

        files.discard("done");

        assertThat(files.has("done")).isFalse();
    }

    @Test
    void at_a_start_only_the_files_of_unfinished_imports_stay() {
        files.keep("unfinished", bytes(new byte[] {'a'}));
        files.keep("done", bytes(new byte[] {'a'}));

        files.discardAllBut(Set.of("unfinished"));

        assertThat(files.has("unfinished")).isTrue();
        assertThat(files.has("done")).isFalse();
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private String text(String id) throws IOException {
        var text = new StringWriter();
        try (Reader reader = files.read(id)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
