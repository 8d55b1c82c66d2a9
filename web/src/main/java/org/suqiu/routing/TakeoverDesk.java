package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.identity.Role;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;

/** A superior takes a case that one of its own offices has, or gives it to another one (Order 121, Art. 13). */
@ApplicationScoped
public class TakeoverDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Offices offices;

    @Inject
    Handover handover;

    /** @param officeCode named by the supervisor; a head takes the case for the own office */
    @Transactional
    public CaseFile takeOver(String number, ExpectedVersion expected, String officeCode, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toTakeOver(by, number));
        Office to = by.is(Role.SUPERVISOR) ? named(officeCode) : ownOffice(caseFile, by);
        handover.carryOut(caseFile, to, reason, by);
        return caseFile;
    }

    private Office named(String officeCode) {
        if (officeCode == null || officeCode.isBlank()) {
            throw new InvalidInput("/officeCode", "required");
        }
        return offices.byCode(officeCode)
                .filter(Office::isActive)
                .orElseThrow(() -> new InvalidInput("/officeCode", "unknown-code", officeCode));
    }

    private Office ownOffice(CaseFile caseFile, Actor head) {
        return offices.superiorOf(caseFile.officeCode())
                .filter(superior -> head.headOf(superior.code()))
                .orElseThrow(() -> new NotAllowed("takeover"));
    }
}
