package org.suqiu.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.suqiu.system.Api;
import org.suqiu.system.Browser;
import org.suqiu.system.Server;

/** The staff of an empty server: the administrator, who is there from the start and takes on the others. */
final class People {

    static final String PASSWORD = "benchmark-staff";
    static final String SUPERVISOR = "supervisor";

    private final Server server;
    private final Api administrator;
    private final Map<String, Http> signedIn = new HashMap<>();

    People(Server server) {
        this.server = server;
        Api nobody = new Api(server);
        String token = nobody.token("admin", FirstPassword.in(server.log()));
        administrator = nobody.with("Authorization", "Bearer " + token);
    }

    Api administrator() {
        return administrator;
    }

    Browser browser() {
        return new Browser(server);
    }

    Http agent() {
        return person("agent", "AGENT", "null");
    }

    Http supervisor() {
        return person(SUPERVISOR, "SUPERVISOR", "null");
    }

    Http manager() {
        return person("manager", "MANAGER", "null");
    }

    /** The username of an office's handler. */
    static String handler(String office) {
        return "handler-" + office;
    }

    Http handlerOf(String office) {
        return person(handler(office), "HANDLER", "\"" + office + "\"");
    }

    private synchronized Http person(String username, String role, String office) {
        return signedIn.computeIfAbsent(username, newcomer -> takenOn(newcomer, role, office));
    }

    private Http takenOn(String username, String role, String office) {
        administrator
                .post(
                        "/api/users",
                        "{\"username\":\"%1$s\",\"name\":\"%1$s\",\"password\":\"%2$s\",\"roles\":[\"%3$s\"],\"officeCode\":%4$s}"
                                .formatted(username, PASSWORD, role, office))
                .expect(201);
        return new Http(server.address(), new Api(server).token(username, PASSWORD));
    }
}
