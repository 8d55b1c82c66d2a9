package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.Subject;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problems;

/** What the case is about: codes of the catalogue, in use now. The office that has the case keeps it. */
@ApplicationScoped
class SubjectFields {

    @Inject
    Catalogue catalogue;

    @Produces
    @ApplicationScoped
    Correctable category() {
        return new CaseField(
                "category",
                code -> known(catalogue.leaf(code), code),
                caseFile -> caseFile.subject().category(),
                SubjectFields::reclassify);
    }

    @Produces
    @ApplicationScoped
    Correctable issue() {
        return new CaseField(
                "issue",
                code -> known(catalogue.code(Vocabulary.ISSUE, code), code),
                caseFile -> caseFile.subject().issue(),
                SubjectFields::renameIssue);
    }

    @Produces
    @ApplicationScoped
    Correctable shelfLifeDays() {
        return new CaseField(
                "shelfLifeDays",
                SubjectFields::days,
                caseFile -> Objects.toString(caseFile.subject().shelfLifeDays(), null),
                SubjectFields::keep);
    }

    private static void reclassify(CaseFile caseFile, String category) {
        caseFile.correct(caseFile.subject().ofCategory(category), "/subject/category");
    }

    private static void renameIssue(CaseFile caseFile, String issue) {
        caseFile.correct(caseFile.subject().ofIssue(issue), "/subject/issue");
    }

    private static void keep(CaseFile caseFile, String days) {
        caseFile.correct(caseFile.subject().keeping(Integer.valueOf(days)), "/subject/shelfLifeDays");
    }

    private static String days(String given) {
        Integer days = given.strip().matches("\\d{1,5}") ? Integer.valueOf(given.strip()) : Integer.valueOf(0);
        new Problems().between(1, days, Subject.LONGEST_SHELF_LIFE, "/value").throwIfAny();
        return days.toString();
    }

    private static String known(Optional<String> code, String given) {
        return code.orElseThrow(() -> new InvalidInput("/value", "unknown-code", given));
    }
}
