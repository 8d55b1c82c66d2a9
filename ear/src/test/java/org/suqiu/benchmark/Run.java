package org.suqiu.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.system.Server;

/** One run, from an empty database to the report. What only reads is measured first: filing adds cases. */
final class Run {

    private static final int WARM_UP_CLIENTS = 4;
    private static final int SAMPLED_CASES = 5_000;

    private final Plan plan;
    private final Database database;
    private final PrintStream out;
    private final ProcessorTime processorTime;
    private final People people;
    private final Filings filings;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Map<String, Object> circumstances = new LinkedHashMap<>();
    private final List<Measured> measured = new ArrayList<>();

    Run(Plan plan, Server server, Database database, PrintStream out) {
        this.plan = plan;
        this.database = database;
        this.out = out;
        processorTime = ProcessorTime.of(server.pid());
        people = new People(server);
        filings = new Filings(people.agent(), new AtomicInteger());
    }

    /** How long the county tables take over a long history. */
    List<Measured> measureFigures() {
        say("The server is ready; writing the history of " + plan.figures() + " cases");
        new CountedHistory(database, today).write(plan.figures());
        say(database.number("select count(*) from counted_event") + " counted rows");
        Http manager = people.manager();
        List<Work> tables = List.of(
                CountyTables.ofAMonth(manager, today),
                CountyTables.ofAYear(manager, today),
                CountyTables.ofLastYear(manager, today));
        tables.forEach(work -> Load.of(work, 1, plan.warmUp().dividedBy(4), plan.mostPerStep()));
        tables.forEach(work -> step(work, 1));
        return measured;
    }

    Report measure() {
        say("The server is ready; filling " + plan.cases() + " cases by " + plan.fill());
        fill();
        describe();
        List<Work> reading = reading();
        warmUp(reading);
        reading.forEach(work -> plan.clients().forEach(clients -> step(work, clients)));
        ListPage.of(people).forEach(page -> circumstances.put(page.list(), page.measured()));
        Footprint footprint = Footprint.ofOneFiling(database, filings);
        Floor floor = Floor.under(database, footprint);
        Load.of(floor, WARM_UP_CLIENTS, plan.warmUp().dividedBy(4), plan.mostPerStep());
        plan.clients().forEach(clients -> {
            step(filings, clients);
            step(floor, clients);
        });
        return Report.of(circumstances, footprint, measured, databaseWork(reading));
    }

    private List<DatabaseWork> databaseWork(List<Work> reading) {
        say("counting what each makes the database do");
        return Stream.concat(Stream.of(filings), reading.stream())
                .map(work -> DatabaseWork.count(database, work))
                .toList();
    }

    private void fill() {
        long start = System.nanoTime();
        if (plan.fill().equals("filing")) {
            Load.of(filings, WARM_UP_CLIENTS, Duration.ofMinutes(30), plan.cases());
        } else {
            new ImportFill(people.administrator(), today).fill(plan.cases());
        }
        circumstances.put(
                "filled in seconds", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        // What a running system's autovacuum would have done.
        database.run("vacuum analyze");
    }

    private void describe() {
        circumstances.put("cases", database.number("select count(*) from case_file"));
        circumstances.put("open tasks", database.number("select count(*) from work_item"));
        circumstances.put("filled by", plan.fill());
        circumstances.putAll(DurabilitySettings.of(database));
        circumstances.put("java", Runtime.version().toString());
        circumstances.put(
                "load average",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ", of others too");
        circumstances.put(
                "processors", Runtime.getRuntime().availableProcessors() + ", shared by clients, server and database");
    }

    private List<Work> reading() {
        Http manager = people.manager();
        return List.of(
                new QueuePages(people),
                new CasePages(people, sampledNumbers()),
                CountyTables.ofAMonth(manager, today),
                CountyTables.ofAYear(manager, today));
    }

    private Map<String, List<String>> sampledNumbers() {
        return database
                .rows("select number, office_code from case_file where kind = 'COMPLAINT' and office_code is not null"
                        + " order by random() limit " + SAMPLED_CASES)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("office_code").toString(),
                        Collectors.mapping(row -> row.get("number").toString(), Collectors.toList())));
    }

    private void warmUp(List<Work> reading) {
        say("warming up");
        reading.forEach(work -> Load.of(work, WARM_UP_CLIENTS, plan.warmUp().dividedBy(4), plan.mostPerStep()));
        Load.of(filings, WARM_UP_CLIENTS, plan.warmUp(), plan.mostPerStep());
    }

    private void step(Work work, int clients) {
        // Each step begins with nothing left to write from the one before.
        database.run("checkpoint");
        Duration before = processorTime.used();
        Measured step = Load.of(work, clients, plan.step(), plan.mostPerStep())
                .with(processorTime.used().minus(before));
        measured.add(step);
        say("%s, %d clients: %.1f/s, p95 %.1f ms".formatted(work.name(), clients, step.rate(), step.p95()));
    }

    private void say(String line) {
        out.println(line);
    }
}
