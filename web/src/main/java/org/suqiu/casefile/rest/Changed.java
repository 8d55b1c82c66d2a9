package org.suqiu.casefile.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.suqiu.casefile.CaseFile;

/** What a change answers: where the case stands now, without anything confidential. */
public record Changed(String number, String stage, String outcome, String officeCode, String handler) {

    /** The version is the one that the next change will find. */
    public static Response response(CaseFile caseFile) {
        return Response.ok(of(caseFile)).build();
    }

    public static Changed of(CaseFile caseFile) {
        return new Changed(
                caseFile.number(),
                caseFile.stage().name(),
                caseFile.outcome() == null ? null : caseFile.outcome().name(),
                caseFile.officeCode(),
                caseFile.handler());
    }

    /** The entity tag of the version that a reader has before the eyes. */
    public static EntityTag tag(CaseFile caseFile) {
        return new EntityTag(String.valueOf(caseFile.version()));
    }
}
