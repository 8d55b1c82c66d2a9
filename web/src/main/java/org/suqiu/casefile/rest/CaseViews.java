package org.suqiu.casefile.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.OpenedCase;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Subject;
import org.suqiu.casefile.Urgency;
import org.suqiu.casefile.rest.CasePage.CodeName;
import org.suqiu.casefile.rest.CasePage.DueView;
import org.suqiu.casefile.rest.CasePage.RequestView;
import org.suqiu.casefile.rest.CasePage.RespondentView;
import org.suqiu.casefile.rest.CasePage.SubjectView;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.http.Language;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Offices;
import org.suqiu.rules.Money;

/** Puts cases into the reader's language. */
@ApplicationScoped
public class CaseViews {

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    Language language;

    @Inject
    Clock clock;

    public CaseLine line(CaseFile caseFile) {
        return new CaseLine(
                caseFile.number(),
                caseFile.kind().name(),
                caseFile.stage().name(),
                name(caseFile.outcome()),
                caseFile.receivedAt(),
                office(caseFile.officeCode()),
                caseFile.handler(),
                category(caseFile.subject().category()),
                caseFile.respondent().name(),
                caseFile.closedOn());
    }

    CasePage page(OpenedCase opened, Actor reader) {
        CaseFile caseFile = opened.caseFile();
        return new CasePage(
                caseFile.number(),
                caseFile.version(),
                caseFile.kind().name(),
                caseFile.channel().name(),
                word(Vocabulary.SOURCE, caseFile.source()),
                caseFile.receivedAt(),
                caseFile.registeredBy(),
                caseFile.stage().name(),
                name(caseFile.outcome()),
                office(caseFile.officeCode()),
                caseFile.handler(),
                caseFile.priority().name(),
                caseFile.urgencies().stream().map(Urgency::name).toList(),
                caseFile.placingReason(),
                caseFile.lawPack(),
                opened.dueDate().map(this::due).orElse(null),
                opened.party().orElse(null),
                opened.isMasked(),
                caseFile.showsPartiesTo(reader),
                RespondentView.of(caseFile.respondent()),
                subject(caseFile.subject()),
                caseFile.showsPartiesTo(reader) ? caseFile.incident() : null,
                request(caseFile.request()),
                caseFile.consents(),
                caseFile.missing(),
                caseFile.showsPartiesTo(reader) ? caseFile.answer() : null,
                caseFile.closedAt(),
                caseFile.closingDueOn(),
                opened.possible());
    }

    private DueView due(DueDate due) {
        return new DueView(
                due.step().name(),
                due.dueOn(),
                light(due),
                due.provisional(),
                language.chinese() ? due.legalBasis() : due.legalBasisEn());
    }

    public String light(DueDate due) {
        return Light.of(CaseFile.dayOf(clock.instant()), due.amberOn(), due.dueOn())
                .name();
    }

    private SubjectView subject(Subject subject) {
        return new SubjectView(
                category(subject.category()),
                word(Vocabulary.ISSUE, subject.issue()),
                word(Vocabulary.SUSPECTED_ACT, subject.suspectedAct()),
                subject.product(),
                subject.shelfLifeDays());
    }

    private static RequestView request(Request request) {
        var remedies = request.remedies().stream().map(Remedy::name).toList();
        return new RequestView(remedies, Money.yuan(request.amountFen()));
    }

    private CodeName office(String code) {
        return offices.byCode(code)
                .map(office -> new CodeName(office.code(), office.name(language.chinese())))
                .orElse(null);
    }

    private CodeName category(String code) {
        return catalogue
                .category(code)
                .map(category -> new CodeName(category.code(), category.name(language.chinese())))
                .orElse(null);
    }

    private CodeName word(Vocabulary vocabulary, String code) {
        return catalogue
                .entry(vocabulary, code)
                .map(entry -> new CodeName(entry.code(), entry.name(language.chinese())))
                .orElse(null);
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
