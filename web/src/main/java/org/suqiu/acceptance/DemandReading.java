package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** What was asked for, for those who see the case. */
@ApplicationScoped
public class DemandReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Demands demands;

    @Transactional
    public Asked of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Asked(demands.of(number), caseFile.showsPartiesTo(reader));
    }

    /** @param inWords what was asked and answered is for those who work on the case */
    public record Asked(List<Demand> demands, boolean inWords) {}
}
