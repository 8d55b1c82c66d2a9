package org.suqiu.process.rest;

import jakarta.ws.rs.core.Response;
import org.suqiu.http.Versions;
import org.suqiu.process.StoredDecisionFile;

/** The version of a decision table that is in force now. */
public record TableVersion(int version) {

    static Response inForce(int version) {
        return Response.ok(new TableVersion(version)).tag(Versions.tag(version)).build();
    }

    static Response file(StoredDecisionFile stored) {
        return Response.ok(stored.bytes()).tag(Versions.tag(stored.version())).build();
    }
}
