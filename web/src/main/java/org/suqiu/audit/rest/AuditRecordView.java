package org.suqiu.audit.rest;

import java.time.Instant;
import org.suqiu.audit.AuditRecord;

public record AuditRecordView(long id, Instant at, String actor, String action, String caseNumber, String detail) {

    static AuditRecordView of(AuditRecord record) {
        return new AuditRecordView(
                record.id(), record.at(), record.actor(), record.action(), record.caseNumber(), record.detail());
    }
}
