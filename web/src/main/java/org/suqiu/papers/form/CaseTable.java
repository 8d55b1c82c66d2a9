package org.suqiu.papers.form;

import static org.suqiu.reports.Passage.pair;
import static org.suqiu.reports.Passage.section;
import static org.suqiu.reports.Passage.wide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.clock.MovableClock;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Money;

/** The parts of a case as rows of a table, which several forms and the case sheet share. */
record CaseTable(Material material) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    List<Passage> receipt() {
        CaseFile caseFile = material.caseFile();
        return List.of(
                pair(label("number"), caseFile.number(), label("received"), moment(caseFile.receivedAt())),
                pair(
                        label("channel"),
                        Wording.word("channel", caseFile.channel()),
                        label("source"),
                        material.names().entry(Vocabulary.SOURCE, caseFile.source())));
    }

    List<Passage> filer() {
        var party = material.party();
        boolean report = material.caseFile().kind() == Kind.VIOLATION_REPORT;
        if (party.name() == null && party.phone() == null) {
            return List.of(section(title("filer", report)), wide(label("name"), Wording.say("anonymous")));
        }
        String idType = party.idType() == null ? "" : Wording.word("id-type", party.idType());
        return List.of(
                section(title("filer", report)),
                pair(label("name"), party.name(), label("phone"), party.phone()),
                pair(label("id-type"), idType, label("id-number"), party.idNumber()),
                wide(label("address"), party.address()),
                wide(label("email"), party.email()));
    }

    List<Passage> representation() {
        return new RepresentationTable(material.complainants().representation()).rows();
    }

    List<Passage> respondent() {
        var respondent = material.caseFile().respondent();
        boolean report = material.caseFile().kind() == Kind.VIOLATION_REPORT;
        return List.of(
                section(title("respondent", report)),
                wide(label("respondent-name"), respondent.name()),
                pair(label("credit-code"), respondent.creditCode(), label("phone"), respondent.phone()),
                wide(label("address"), respondent.address()),
                wide(label("platform"), respondent.platformName()));
    }

    List<Passage> matter() {
        var caseFile = material.caseFile();
        var incident = caseFile.incident();
        return List.of(
                section(Wording.say("section.matter." + caseFile.kind())),
                pair(
                        label("category"),
                        material.names().category(caseFile.subject()),
                        label(caseFile.kind() == Kind.VIOLATION_REPORT ? "suspected-act" : "issue"),
                        concern()),
                pair(label("product"), caseFile.subject().product(), label("occurred"), day(incident.occurredOn())),
                wide(label("place"), incident.place()),
                wide(label("facts"), incident.facts()));
    }

    List<Passage> request() {
        var request = material.caseFile().request();
        String remedies = request.remedies().stream()
                .map(remedy -> Wording.word("remedy", remedy))
                .collect(Collectors.joining("、"));
        return List.of(pair(label("remedies"), remedies, label("amount"), yuan(request.amountFen())));
    }

    private String concern() {
        var subject = material.caseFile().subject();
        return material.caseFile().kind() == Kind.VIOLATION_REPORT
                ? material.names().entry(Vocabulary.SUSPECTED_ACT, subject.suspectedAct())
                : material.names().entry(Vocabulary.ISSUE, subject.issue());
    }

    static String label(String what) {
        return Wording.say("label." + what);
    }

    static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(MovableClock.ZONE));
    }

    static String day(LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }

    static String yuan(Long fen) {
        return fen == null ? "" : Wording.say("yuan", Money.yuan(fen));
    }

    private static String title(String party, boolean report) {
        return Wording.say("section." + party + (report ? ".report" : ""));
    }
}
