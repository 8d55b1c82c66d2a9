package org.suqiu.portal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.intake.Filing;
import org.suqiu.rules.Problem;

/**
 * A filing as it was typed. A day or an amount that cannot be read is handed on as one that the door refuses, so that all
 * that is wrong is told at once; {@link #inTheWordsOfTheForm} then says what is really wrong with it.
 */
class EnteredFiling {

    private static final LocalDate NO_SUCH_DAY = LocalDate.MAX;
    private static final BigDecimal NO_AMOUNT = BigDecimal.ONE.negate();

    private final FilingForm form;
    private final Entries entries;

    EnteredFiling(FilingForm form, Entries entries) {
        this.form = form;
        this.entries = entries;
    }

    Filing filing() {
        return new Filing(
                form.kind(),
                Channel.WEB,
                null,
                null,
                party(),
                "/" + form.party(),
                respondent(),
                new Subject(
                        line("subject-category"), line("subject-issue"), line("suspectedAct"), line("subject-product")),
                new Incident(
                        occurredOn(),
                        null,
                        null,
                        entries.paragraphs("incident-facts").orElse(null)),
                remedies(),
                amount(),
                consents(),
                entries.all(SentFiles.UPLOADED),
                null,
                Representation.NONE);
    }

    List<Problem> inTheWordsOfTheForm(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer().equals("/incident/occurredOn") && NO_SUCH_DAY.equals(occurredOn())
                        ? new Problem(problem.pointer(), "date")
                        : problem)
                .distinct()
                .toList();
    }

    private PartyDetails party() {
        return new PartyDetails(
                line(form.party() + "-name"),
                line(form.party() + "-phone"),
                line(form.party() + "-email"),
                null,
                null,
                line(form.party() + "-address"));
    }

    private Respondent respondent() {
        return new Respondent(
                line("respondent-name"),
                line("respondent-creditCode"),
                line("respondent-address"),
                line("respondent-countyCode"),
                line("respondent-phone"),
                line("respondent-platform-name"),
                null);
    }

    private LocalDate occurredOn() {
        String day = line("incident-occurredOn");
        try {
            return day == null ? null : LocalDate.parse(day.replace('/', '-').replace('.', '-'));
        } catch (DateTimeException notADay) {
            return NO_SUCH_DAY;
        }
    }

    /** People write 1,280元, ¥1280 or １２８０. */
    private BigDecimal amount() {
        String amount = line("request-amount");
        if (amount == null) {
            return null;
        }
        String digits = Normalizer.normalize(amount, Normalizer.Form.NFKC).replaceAll("[,\\s¥元]", "");
        return digits.matches("\\d{1,12}(\\.\\d{1,12})?") ? new BigDecimal(digits) : NO_AMOUNT;
    }

    private List<Remedy> remedies() {
        List<Remedy> asked = new ArrayList<>();
        Arrays.stream(Remedy.values())
                .filter(remedy -> entries.has("request-remedies", remedy.name()))
                .forEach(asked::add);
        return asked;
    }

    private Consents consents() {
        return new Consents(
                entries.has("consents-publicity", "yes"), entries.has("consents-entrustedMediation", "yes"));
    }

    private String line(String field) {
        return entries.line(field).orElse(null);
    }
}
