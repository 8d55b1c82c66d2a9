package org.suqiu.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A real Chromium, driven by the scripts of {@code src/test/browser} against a server. */
public final class Browser {

    private static final Path SCRIPTS = Path.of("src", "test", "browser").toAbsolutePath();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

    private final Server server;

    public Browser(Server server) {
        this.server = server;
    }

    /** Runs the tests of one script; what they say is the outcome's text. */
    Outcome runs(String script) {
        return runs(script, Map.of());
    }

    /** @param told what the script finds in its environment besides the server's address */
    Outcome runs(String script, Map<String, String> told) {
        return runs(new ProcessBuilder("node", "--test", "--test-reporter=spec", script), told);
    }

    /** Runs a script that measures; what it found out is the outcome's text. */
    public Outcome measures(String script, Map<String, String> told) {
        return runs(new ProcessBuilder("node", script), told);
    }

    private Outcome runs(ProcessBuilder command, Map<String, String> told) {
        command.directory(SCRIPTS.toFile()).redirectErrorStream(true);
        command.environment().put("BASE_URL", server.address().toString());
        command.environment().put("SCREENSHOTS", SCREENSHOTS.toString());
        command.environment().putAll(told);
        try {
            Process node = command.start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(node.waitFor(), said);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** How a script ended (0: all its tests passed) and what it said. */
    public record Outcome(int exitCode, String said) {}
}
