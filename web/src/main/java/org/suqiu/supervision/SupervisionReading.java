package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** What the supervisor ordered and found in a case, for those who see the case. */
@ApplicationScoped
public class SupervisionReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    SupervisionOrders supervisionOrders;

    @Inject
    SpotChecks spotChecks;

    @Transactional
    public Seen<SupervisionOrder> ordersOf(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Seen<>(supervisionOrders.of(number), caseFile.showsPartiesTo(reader));
    }

    @Transactional
    public Seen<SpotCheck> spotChecksOf(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Seen<>(spotChecks.of(number), caseFile.showsPartiesTo(reader));
    }

    /** @param withTexts what people wrote may name the parties: for those who work on the case */
    public record Seen<T>(List<T> items, boolean withTexts) {}
}
