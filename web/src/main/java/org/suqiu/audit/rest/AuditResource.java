package org.suqiu.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.audit.AuditQuestion;
import org.suqiu.audit.AuditRecords;
import org.suqiu.clock.MovableClock;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.http.Parameters;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;

@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditRecords auditRecords;

    /** Newest first. {@code from} and {@code to} are days, both inclusive. */
    @GET
    @RolesAllowed(Role.AUDITOR)
    public Listing<AuditRecordView> search(
            @QueryParam("case") String caseNumber,
            @QueryParam("actor") String actor,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Page page) {
        Long before = page.cursor().map(cursor -> cursor.number(0)).orElse(null);
        var problems = new Problems();
        var given = new Parameters(problems);
        Instant begin = given.day(from, "/from").map(AuditResource::beginning).orElse(null);
        Instant end =
                given.day(to, "/to").map(last -> beginning(last.plusDays(1))).orElse(null);
        problems.throwIfAny();
        AuditQuestion question = new AuditQuestion(caseNumber, actor, begin, end, before);
        return Listing.of(
                page,
                auditRecords.answer(question, page.limitAndOne()),
                record -> Cursor.at(record.id()),
                AuditRecordView::of);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(MovableClock.ZONE).toInstant();
    }
}
