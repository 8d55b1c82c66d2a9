package org.suqiu.papers.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suqiu.law.Purpose;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.Mediation;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;

/** Form 9: what the parties agreed on, article by article, signed by both (Order 121, Art. 24). */
final class MediationDocumentText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("dispute"), FormField.text("agreement"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of(
                "dispute", material.caseFile().incident().facts(),
                "agreement", agreement(material.mediation()),
                "remark", "");
    }

    private static String agreement(Mediation mediation) {
        return Stream.of(promise(mediation), performance(mediation), Optional.of(Wording.say("document.nothing-else")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> promise(Mediation mediation) {
        if (mediation.promisedFen() == null || mediation.promisedFen() == 0) {
            return Optional.empty();
        }
        return Optional.of(Wording.say("document.pays", Money.yuan(mediation.promisedFen()))
                + damages(mediation.damages())
                + paid(mediation));
    }

    private static String damages(Damages damages) {
        if (damages.equals(Damages.NONE)) {
            return "";
        }
        String parts = Stream.of(
                        part("document.multiplied", damages.multipliedFen()),
                        part("document.moral", damages.moralFen()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("、"));
        return Wording.say("document.damages", parts);
    }

    private static Optional<String> part(String words, Long fen) {
        return Optional.ofNullable(fen).map(amount -> Wording.say(words, Money.yuan(amount)));
    }

    /** Names the whole promise again: after the damages, "of it" would be read as of them. */
    private static String paid(Mediation mediation) {
        return mediation.recoveredFen() == null || mediation.recoveredFen() == 0
                ? ""
                : Wording.say(
                        "document.paid", Money.yuan(mediation.promisedFen()), Money.yuan(mediation.recoveredFen()));
    }

    private static Optional<String> performance(Mediation mediation) {
        return Optional.ofNullable(mediation.performBy())
                .map(day -> Wording.say("document.performs", Wording.day(day)));
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var letter = new Letter();
        PartyLines.complainants(material).forEach(letter::write);
        letter.write(PartyLines.respondent(material))
                .say("document.number", material.number())
                .name("document.dispute", fields.text("dispute"))
                .say("document.agreed");
        articles(fields.text("agreement")).forEach(letter::write);
        return letter.write(fields.text("remark"))
                .say("document.copies", material.according(Purpose.DOCUMENT))
                .write(Complaint.otherWays(material))
                .add(signatory("complainant"))
                .add(signatory("respondent"))
                .add(signatory("mediator"))
                .passages();
    }

    /** Each line of the field is an article: 一、…… */
    private static List<String> articles(String agreement) {
        List<String> lines = agreement.lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> Wording.say("document.article", Wording.numeral(place + 1), lines.get(place)))
                .toList();
    }

    private static Passage signatory(String who) {
        return Passage.signatory(Wording.say("document.signs." + who), Wording.day(null));
    }

    @Override
    public boolean isServed() {
        return false;
    }

    @Override
    public void check(Material material, Fields fields, Problems problems) {
        problems.require(!fields.text("agreement").isEmpty(), "/fields/agreement");
    }
}
