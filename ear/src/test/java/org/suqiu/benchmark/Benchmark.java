package org.suqiu.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.suqiu.system.Postgres;
import org.suqiu.system.Server;

/** Starts PostgreSQL and the server, measures, prints, and leaves nothing running. */
public final class Benchmark {

    private static final Path RESULT = Path.of("target", "benchmark.json");

    private Benchmark() {}

    public static void main(String[] arguments) {
        Http.keepConnections();
        Plan plan = Plan.ofTheCommand();
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                Postgres postgres = Postgres.preloading("pg_stat_statements");
                Server server =
                        postgres.serves(Server.withoutDemoData("benchmark")).start()) {
            Database database = new Database(postgres.url());
            if (plan.searched() > 0) {
                new SearchRun(plan, server, database, out).measure();
                return;
            }
            Run run = new Run(plan, server, database, out);
            if (plan.figures() > 0) {
                run.measureFigures();
                return;
            }
            Report report = run.measure();
            report.writeTo(RESULT);
            out.println(report.text());
            out.println("The same as JSON: ear/" + RESULT);
        }
    }
}
