package org.suqiu.identity.rest;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.identity.StaffChange;

public record StaffChangeRequest(
        String name,
        Set<String> roles,
        String officeCode,
        @Schema(description = "false ends all sessions; true if absent") Boolean active,
        @Schema(description = "the new one; absent: stays as it is") String password) {

    StaffChange change() {
        return new StaffChange(name, roles, officeCode, active == null || active, password);
    }
}
