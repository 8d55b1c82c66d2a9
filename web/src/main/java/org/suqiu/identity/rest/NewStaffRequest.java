package org.suqiu.identity.rest;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.identity.NewStaffMember;

public record NewStaffRequest(
        @Schema(examples = "wang.li") String username,
        @Schema(examples = "王丽") String name,
        @Schema(description = "at least 8 characters", examples = "一个好记的口令") String password,
        @Schema(examples = "[\"HANDLER\"]") Set<String> roles,
        @Schema(description = "needed for HANDLER and HEAD", examples = "654201") String officeCode) {

    NewStaffMember details() {
        return new NewStaffMember(username, name, password, roles, officeCode);
    }
}
