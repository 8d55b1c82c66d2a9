package org.suqiu.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How the parts are: UP if every one of them is. */
record Health(String status, List<Part> checks) {

    private static final Logger LOG = System.getLogger(Health.class.getName());

    record Part(String name, String status) {}

    static Health of(List<HealthCheck> checks) {
        List<Part> parts = checks.stream().map(Health::ask).toList();
        boolean up = parts.stream().allMatch(part -> "UP".equals(part.status()));
        return new Health(up ? "UP" : "DOWN", parts);
    }

    boolean isUp() {
        return "UP".equals(status);
    }

    private static Part ask(HealthCheck check) {
        try {
            HealthCheckResponse answer = check.call();
            return new Part(answer.getName(), answer.getStatus().name());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A health check failed", failed);
            return new Part(check.getClass().getSimpleName(), "DOWN");
        }
    }
}
