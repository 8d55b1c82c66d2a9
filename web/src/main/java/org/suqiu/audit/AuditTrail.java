package org.suqiu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.StaffActed;

/** Writes down in the transaction of what happened: neither is ever there without the other. */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_DETAIL = 1000;

    @Inject
    AuditRecords auditRecords;

    @Inject
    Clock clock;

    @Transactional
    public void record(@Observes PersonalDataSeen seen) {
        write(seen.actor(), "PERSONAL_DATA_SEEN", seen.caseNumber(), seen.what());
    }

    @Transactional
    public void record(@Observes StaffActed acted) {
        write(acted.actor(), acted.action(), acted.caseNumber(), acted.detail());
    }

    private void write(Actor actor, String action, String caseNumber, String detail) {
        auditRecords.add(new AuditRecord(
                clock.instant(), actor.username(), action, caseNumber, shortened(detail == null ? "" : detail)));
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
