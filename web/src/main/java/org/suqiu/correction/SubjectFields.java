package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.Subject;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.rules.InvalidInput;

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

    private static void reclassify(CaseFile caseFile, String category) {
        Subject subject = caseFile.subject();
        caseFile.correct(
                new Subject(category, subject.issue(), subject.suspectedAct(), subject.product()), "/subject/category");
    }

    private static void renameIssue(CaseFile caseFile, String issue) {
        Subject subject = caseFile.subject();
        caseFile.correct(
                new Subject(subject.category(), issue, subject.suspectedAct(), subject.product()), "/subject/issue");
    }

    private static String known(Optional<String> code, String given) {
        return code.orElseThrow(() -> new InvalidInput("/value", "unknown-code", given));
    }
}
