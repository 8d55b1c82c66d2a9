package org.suqiu.papers.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suqiu.papers.OpenedPaper;
import org.suqiu.papers.Paper;
import org.suqiu.papers.PaperFile;
import org.suqiu.papers.PaperSending;
import org.suqiu.papers.form.FormField;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.papers.form.PaperText;
import org.suqiu.papers.form.Titles;

/**
 * A paper as staff see it.
 *
 * @param number null for a draft
 * @param inputs the fields that a handler may write, in order
 * @param unprintable characters that the PDF shows as 〓; the DOCX keeps them
 */
public record PaperView(
        long id,
        String form,
        String title,
        State state,
        String number,
        Map<String, String> fields,
        List<InputView> inputs,
        List<String> unprintable,
        String draftedBy,
        Instant draftedAt,
        String issuedBy,
        Instant issuedAt,
        LocalDate issuedOn,
        List<FileView> files,
        List<SendingView> sendings) {

    public enum State {
        DRAFT,
        ISSUED
    }

    static PaperView of(OpenedPaper opened, Locale locale) {
        Paper paper = opened.paper();
        Titles titles = Titles.in(locale);
        return new PaperView(
                paper.id(),
                paper.form().name(),
                titles.of(paper.form()),
                paper.isIssued() ? State.ISSUED : State.DRAFT,
                paper.number().map(PaperNumber::text).orElse(null),
                opened.fields(),
                PaperText.fields(paper.form()).stream()
                        .map(field -> InputView.of(field, titles))
                        .toList(),
                opened.unprintable(),
                paper.draftedBy(),
                paper.draftedAt(),
                paper.issuedBy(),
                paper.issuedAt(),
                paper.issuedOn(),
                opened.files().stream().map(FileView::of).toList(),
                opened.sendings().stream().map(SendingView::of).toList());
    }

    /** A field to write in. */
    public record InputView(String name, String label, FormField.Type type) {

        static InputView of(FormField field, Titles titles) {
            return new InputView(field.name(), titles.ofField(field), field.type());
        }
    }

    /** A file as it was issued, and its fingerprint. */
    public record FileView(String format, String sha256) {

        static FileView of(PaperFile file) {
            return new FileView(file.format().fileExtension(), file.sha256());
        }
    }

    /** To whom the paper went. */
    public record SendingView(String recipient, String channel, LocalDate on, String recordedBy) {

        static SendingView of(PaperSending sending) {
            return new SendingView(
                    sending.recipient().name(), sending.channel().name(), sending.sentOn(), sending.recordedBy());
        }
    }
}
