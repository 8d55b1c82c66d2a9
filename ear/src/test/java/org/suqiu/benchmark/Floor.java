package org.suqiu.benchmark;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * What the database alone can do: the rows of one filing, written by plain JDBC in one transaction, into tables like the
 * application's (the same columns, defaults and indexes) in a schema of their own.
 */
final class Floor implements Work {

    private final Database database;
    private final Footprint footprint;
    private final Set<Object> ownNames;
    private final AtomicLong ordinals = new AtomicLong();

    private Floor(Database database, Footprint footprint) {
        this.database = database;
        this.footprint = footprint;
        ownNames = footprint.rows().stream()
                .flatMap(row -> row.name().stream())
                .filter(String.class::isInstance)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Floor under(Database database, Footprint footprint) {
        database.run("drop schema if exists floor cascade", "create schema floor");
        footprint
                .counts()
                .keySet()
                .forEach(table ->
                        database.run("create table floor." + table + " (like public." + table + " including all)"));
        return new Floor(database, footprint);
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public Client client(int ordinal) {
        return new FloorClient(
                database.connect(), footprint.rows(), () -> new FreshNames(ownNames, ordinals.incrementAndGet()));
    }
}
