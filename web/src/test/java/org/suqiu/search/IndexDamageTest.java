package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suqiu.rules.Unavailable;
import org.suqiu.search.IndexState.Activity;

/** An index may be lost at any time: it is noticed, said, and made anew from the tables. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexDamageTest {

    private static final int CASES = 30;

    @TempDir
    Path folder;

    @Test
    void a_file_that_was_cut_while_the_server_was_down_is_noticed_at_the_start() throws IOException {
        damagedBetween(file -> cut(file));
    }

    @Test
    void a_file_with_other_bytes_in_it_is_noticed_at_the_start() throws IOException {
        damagedBetween(file -> scribble(file));
    }

    @Test
    void an_index_that_lacks_one_of_its_files_is_made_anew() throws IOException {
        fillAndStop();
        Files.write(largestFile(), new byte[] {0});

        isMadeAnewAtTheStart();
    }

    @Test
    void an_index_whose_list_of_files_is_garbled_is_made_anew() throws IOException {
        fillAndStop();
        for (Path file : listsOfFiles()) {
            Files.writeString(file, "not a list of files");
        }

        isMadeAnewAtTheStart();
    }

    @Test
    void an_index_whose_list_of_files_is_empty_is_made_anew() throws IOException {
        fillAndStop();
        for (Path file : listsOfFiles()) {
            Files.write(file, new byte[0]);
        }

        isMadeAnewAtTheStart();
    }

    @Test
    void an_index_that_cannot_even_be_dropped_is_deleted_file_by_file() throws IOException {
        fillAndStop();
        Path beside = Files.writeString(folder.resolve("index").resolve("copy-of-segments_2"), "rescued by hand");
        Files.write(largestFile(), new byte[] {0});

        try (SearchOffice office = reopened()) {
            office.cannotDropItsIndex();
            isMadeAnewAtTheStart(office);
        }

        assertThat(beside).doesNotExist();
    }

    @Test
    void an_index_that_is_whole_is_kept() {
        fillAndStop();

        try (SearchOffice office = reopened()) {
            office.care().begin();

            assertThat(office.care().state().madeAnew()).isZero();
            assertThat(office.whileWriting).isEmpty();
        }
    }

    @Test
    void an_index_of_a_version_that_took_texts_apart_otherwise_is_made_anew_which_is_said_meanwhile() {
        fillAndStop();

        try (SearchOffice office = SearchOffice.at(folder, IndexDamageTest::earlierAnalysis)) {
            office.care().begin();

            assertThat(office.care().state().madeAnew()).isEqualTo(1);
            assertThat(office.whileWriting).containsExactly(Activity.RECOVERING);
            assertThat(office.care().state().activity()).isEqualTo(Activity.READY);
        }
    }

    @Test
    void an_index_that_no_version_has_signed_is_made_anew() throws IOException {
        fillAndStop();
        Files.delete(folder.resolve("index").resolve("made-by"));

        isMadeAnewAtTheStart();
    }

    private static void earlierAnalysis(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analysis.WORDS).instance(new WhitespaceAnalyzer());
        context.analyzer(Analysis.TYPED).instance(new WhitespaceAnalyzer());
    }

    private void damagedBetween(Damage damage) throws IOException {
        fillAndStop();
        for (Path file : indexFiles()) {
            damage.to(file);
        }

        isMadeAnewAtTheStart();
    }

    private void fillAndStop() {
        try (SearchOffice office = filled()) {
            assertThat(office.finds(SUPERVISOR, "漏水")).isNotEmpty();
        }
    }

    private void isMadeAnewAtTheStart() {
        try (SearchOffice office = reopened()) {
            isMadeAnewAtTheStart(office);
        }
    }

    private static void isMadeAnewAtTheStart(SearchOffice office) {
        office.care().begin();

        assertThat(office.care().state().madeAnew()).isEqualTo(1);
        assertThat(office.care().state().activity()).isEqualTo(Activity.READY);
        assertThat(office.asks(SUPERVISOR, "漏水").total()).isEqualTo(CASES);
    }

    @Test
    void an_index_that_is_cut_while_it_serves_is_unavailable_once_and_then_there_again() throws IOException {
        try (SearchOffice office = filled()) {
            for (Path file : indexFiles()) {
                cut(file);
            }

            assertThatThrownBy(() -> office.asks(SUPERVISOR, "漏水")).isInstanceOf(Unavailable.class);

            assertThat(office.care().state().madeAnew()).isEqualTo(1);
            assertThat(office.asks(SUPERVISOR, "漏水").total()).isEqualTo(CASES);
            assertThat(office.asks(SUPERVISOR, "漏水").complete()).isTrue();
        }
    }

    @Test
    void documents_that_are_missing_are_written_and_counted() throws IOException {
        try (SearchOffice office = reopened()) {
            IntStream.rangeClosed(1, CASES)
                    .forEach(number -> caseNumbered(number).isStoredIn(office));
            office.opens();

            office.care().begin();

            assertThat(office.care().state().repaired()).isEqualTo(CASES);
            assertThat(office.care().state().isComplete()).isTrue();
        }
    }

    private SearchOffice filled() {
        SearchOffice office = reopened();
        office.care().begin();
        IntStream.rangeClosed(1, CASES).forEach(number -> caseNumbered(number).goesTo(office));
        office.opens();
        return office;
    }

    private SearchOffice reopened() {
        return SearchOffice.at(folder);
    }

    private static SearchedCase caseNumbered(int number) {
        return SearchedCase.numbered("654201-20260520-%04d".formatted(number));
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock") && !file.endsWith("made-by"))
                    .toList();
        }
    }

    private List<Path> listsOfFiles() throws IOException {
        return indexFiles().stream()
                .filter(file -> file.getFileName().toString().startsWith("segments"))
                .toList();
    }

    private Path largestFile() throws IOException {
        return indexFiles().stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    private static void cut(Path file) throws IOException {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(opened.length() / 2);
        }
    }

    /** In the middle, where only the checksum tells. */
    private static void scribble(Path file) throws IOException {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.seek(opened.length() / 2);
            opened.write(new byte[] {1, 2, 3, 4});
        }
    }

    /** Done to one file. */
    @FunctionalInterface
    private interface Damage {
        void to(Path file) throws IOException;
    }
}
