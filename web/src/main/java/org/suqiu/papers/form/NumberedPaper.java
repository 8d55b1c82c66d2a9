package org.suqiu.papers.form;

import java.time.LocalDate;

/** An issued paper, as a list of papers names it. */
public record NumberedPaper(PaperForm form, PaperNumber number, LocalDate issuedOn) {}
