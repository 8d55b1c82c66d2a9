package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.Problems;

/** Where the head of office puts a field right, before closing or after. */
@ApplicationScoped
public class CorrectionDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CorrectableFields fields;

    @Inject
    Corrections corrections;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    /**
     * The record tells which field, not what stood there.
     *
     * @throws org.suqiu.rules.InvalidInput for a field that is none, or a value that does not go with it
     */
    @Transactional
    public Correction correct(String number, ExpectedVersion expected, CorrectionRequest request, Actor head) {
        CaseFile caseFile = expected.of(caseFiles.toChange(head, number));
        if (!head.headOf(caseFile.officeCode())) {
            throw new NotAllowed("corrections");
        }
        Correctable field = fields.named(request.field());
        String before = field.correct(caseFile, request.value(), head).orElse(null);
        new Problems()
                .when(says(before, request.value()), "/value", "as-it-stands")
                .throwIfAny();
        var correction = new Correction(number, request, before, head, clock.instant());
        corrections.add(correction);
        caseRecord.add(number, EventType.CORRECTED, head, Map.of("field", request.field()));
        return correction;
    }

    /** Amounts may be written with fewer decimals than they are kept with. */
    private static boolean says(String before, String value) {
        return Stream.of("", "0", ".00").map(value.strip()::concat).anyMatch(written -> written.equals(before));
    }

    @Transactional
    public Made of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Made(corrections.of(number), caseFile.showsPartiesTo(reader));
    }

    /** @param withReasons what offices write for themselves is for those who work on the case */
    public record Made(List<Correction> corrections, boolean withReasons) {}
}
