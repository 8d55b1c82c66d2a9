package org.suqiu.papers.rest;

import java.util.List;
import java.util.Locale;
import org.suqiu.papers.PaperReading.PapersOfCase;
import org.suqiu.papers.form.PaperForm;

/**
 * The papers of a case, oldest first.
 *
 * @param next always null: a case has few papers
 * @param possible the forms that could be drafted now
 */
public record PapersView(List<PaperView> items, String next, List<PaperForm> possible) {

    static PapersView of(PapersOfCase papers, Locale locale) {
        return new PapersView(
                papers.papers().stream()
                        .map(paper -> PaperView.of(paper, locale))
                        .toList(),
                null,
                papers.possible());
    }

    PaperView of(long id) {
        return items.stream().filter(paper -> paper.id() == id).findFirst().orElseThrow();
    }
}
