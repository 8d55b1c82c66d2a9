package org.suqiu.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.papers.form.Titles;
import org.suqiu.tracking.Supplement;

/**
 * Something that happened, in the words in which it is told to the one who filed; or what that one wrote.
 *
 * @param own whether these are the reader's own words
 */
public record MessageView(Instant moment, String at, String words, boolean own) {

    /** @param officeName of an office code */
    static MessageView of(CaseEvent event, UnaryOperator<String> officeName, PageText text) {
        return new MessageView(event.at(), text.moment(event.at()), words(event, officeName, text), false);
    }

    static MessageView of(Supplement supplement, PageText text) {
        return new MessageView(supplement.sentAt(), text.moment(supplement.sentAt()), supplement.text(), true);
    }

    private static String words(CaseEvent event, UnaryOperator<String> officeName, PageText text) {
        Map<String, String> detail = event.detail();
        String key = "event." + event.type();
        return switch (event.type()) {
            case PLACED -> text.of(key, officeName.apply(detail.get("office")));
            case REFERRED -> text.of(key, detail.get("competentOffice"));
            case DUE_DATE_MOVED ->
                text.of(key, text.of("step." + detail.get("step")), day(detail, "from", text), day(detail, "to", text));
            case MEDIATION_CONCLUDED -> mediation(detail, text);
            case PAYMENT_RECORDED -> text.of(key, detail.get("amount"), day(detail, "on", text));
            case PAPER_SENT -> sent(detail, text);
            case CLOSED -> text.of(key, text.of("outcome." + detail.get("outcome")));
            default -> text.of(key);
        };
    }

    private static String mediation(Map<String, String> detail, PageText text) {
        String result = text.of("event.MEDIATION_CONCLUDED." + detail.get("result"));
        return detail.containsKey("promised")
                ? result + text.of("event.MEDIATION_CONCLUDED.promised", detail.get("promised"))
                : result;
    }

    /** What went to the other side is none of the reader's letters. */
    private static String sent(Map<String, String> detail, PageText text) {
        var form = PaperForm.valueOf(detail.get("form"));
        String title = Titles.in(text.language().locale()).of(form);
        boolean elsewhere = "RESPONDENT".equals(detail.get("recipient"));
        return text.of(elsewhere ? "event.PAPER_SENT.other" : "event.PAPER_SENT", title);
    }

    private static String day(Map<String, String> detail, String name, PageText text) {
        return text.day(LocalDate.parse(detail.get(name)));
    }
}
