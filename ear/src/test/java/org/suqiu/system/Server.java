package org.suqiu.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The provisioned server as a child process, with a data folder and ports of its own. */
public final class Server implements AutoCloseable {

    private static final Path HOME = Path.of("target", "server").toAbsolutePath();
    private static final Path DATA = Path.of("target", "system-test-data").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final int portOffset = FreePorts.offset();
    private final Map<String, String> settings = new HashMap<>();
    private Process process;

    private Server(String name) {
        data = EmptyFolder.at(DATA.resolve(name));
        settings.put("SUQIU_DATA", data.toString());
        // Whatever ends the test run ends the server too.
        settings.put("SUQIU_ENDS_WITH_PARENT", "true");
        settings.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        settings.put("JBOSS_PIDFILE", pidFile().toString());
    }

    /**
     * A server on H2 with demo data and a movable clock, whose data folder bears the name. It lives for minutes: most
     * of its start would be spent on compiling what it never runs often enough, so it compiles quickly instead, with
     * the room for it that the virtual machine otherwise leaves only to whoever compiles well.
     */
    static Server withDemoData(String name) {
        return withoutDemoData(name)
                .with("SUQIU_DEMO", "true")
                .with("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m");
    }

    /** A server on H2 that knows reference data and one administrator only. */
    public static Server withoutDemoData(String name) {
        return new Server(name);
    }

    Server with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + (8080 + portOffset));
    }

    Path data() {
        return data;
    }

    public Path log() {
        return data.resolve("console.log");
    }

    /** Returns when the server says that it is ready. */
    public Server start() {
        ProcessBuilder command = new ProcessBuilder(
                HOME.resolve("bin/standalone.sh").toString(), "-Djboss.socket.binding.port-offset=" + portOffset);
        command.environment().putAll(settings);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = command.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        awaitReadiness();
        return this;
    }

    /** Stops the server in the ordinary way. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends the server without giving it any time (SIGKILL). */
    void kill() {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private void awaitReadiness() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Readiness.of(address())) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The server did not get ready; see " + log());
            }
            Pause.of(Duration.ofMillis(250));
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                throw new IllegalStateException("The server did not end; see " + log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Of the server itself, not of the script that started it. */
    public long pid() {
        try {
            return Long.parseLong(Files.readString(pidFile()).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path pidFile() {
        return data.resolve("server.pid");
    }
}
