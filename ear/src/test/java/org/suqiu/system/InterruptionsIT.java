package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A server of its own, which is stopped and started under the hands of those who work. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptionsIT {

    private static final int NO_CONTENT = 204;
    private static final int NOTHING_FOLLOWS = -1;

    @Test
    void a_restart_of_the_server_loses_nothing_that_somebody_is_writing() throws IOException {
        try (Server server = Server.withDemoData("restarted").start()) {
            HttpServer switchboard = restarting(server);
            try {
                String address = "http://localhost:" + switchboard.getAddress().getPort();

                Browser.Outcome outcome = new Browser(server).runs("restart.test.mjs", Map.of("RESTART_URL", address));

                assertThat(outcome.exitCode()).as(outcome.said()).isZero();
            } finally {
                switchboard.stop(0);
            }
        }
    }

    /** Whoever calls is answered when the server is there again. */
    private static HttpServer restarting(Server server) throws IOException {
        var switchboard = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        switchboard.createContext("/", exchange -> {
            server.stop();
            server.start();
            exchange.sendResponseHeaders(NO_CONTENT, NOTHING_FOLLOWS);
            exchange.close();
        });
        switchboard.start();
        return switchboard;
    }
}
