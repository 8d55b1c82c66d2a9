package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.reports.CountyResolutionFixture.CHINESE;
import static org.suqiu.reports.CountyResolutionFixture.golden;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrentPrintoutTest {

    @Test
    void readers_of_both_languages_print_at_the_same_time() {
        var pdfs = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> PrintedPdf.of(golden(i % 2 == 0 ? CHINESE : Locale.ENGLISH))
                        .text())
                .toList();

        assertThat(pdfs).hasSize(24);
        for (int i = 0; i < pdfs.size(); i++) {
            assertThat(pdfs.get(i)).contains(i % 2 == 0 ? "合计" : "Total").contains("84.28%");
        }
    }

    @Test
    void the_callers_class_loader_does_not_matter_and_comes_back() {
        var thread = Thread.currentThread();
        var callers = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(PrintedPdf.of(golden(CHINESE)).fonts()).isNotEmpty();
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(callers);
        }
    }
}
