package org.suqiu.papers.rest;

import java.time.LocalDate;
import java.util.Locale;
import org.suqiu.papers.Paper;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.papers.form.Titles;

/** An issued paper as the one who filed sees it. */
public record FilersPaperView(long id, String form, String title, String number, LocalDate issuedOn) {

    public static FilersPaperView of(Paper paper, Locale locale) {
        return new FilersPaperView(
                paper.id(),
                paper.form().name(),
                Titles.in(locale).of(paper.form()),
                paper.number().map(PaperNumber::text).orElseThrow(),
                paper.issuedOn());
    }
}
