package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** What was paused and extended in a case. */
@ApplicationScoped
public class LimitReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Deadlines deadlines;

    @Inject
    Extensions extensions;

    @Transactional
    public Appraisals appraisalsOf(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        List<Suspension> suspensions = deadlines.of(number).stream()
                .flatMap(deadline -> deadline.suspensions().stream())
                .toList();
        return new Appraisals(suspensions, caseFile.showsPartiesTo(reader));
    }

    @Transactional
    public Asked extensionsOf(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Asked(extensions.of(number), caseFile.showsPartiesTo(reader));
    }

    /** @param withEvidence what it rests on is for those who work on the case */
    public record Appraisals(List<Suspension> suspensions, boolean withEvidence) {}

    /** @param withReasons what offices write to each other is for those who work on the case */
    public record Asked(List<Extension> extensions, boolean withReasons) {}
}
