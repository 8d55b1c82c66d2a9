package org.suqiu.identity.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.identity.WrongCredentials;
import org.suqiu.rules.Problems;

public record SignInRequest(
        @Schema(examples = "handler-654201") String username, @Schema(examples = "demo") String password) {

    private static final int LONGEST_USERNAME = 60;

    void check() {
        new Problems()
                .require(username, "/username")
                .require(password != null && !password.isEmpty(), "/password")
                .throwIfAny();
        if (username.length() > LONGEST_USERNAME) {
            throw new WrongCredentials();
        }
    }
}
