package org.suqiu.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the state that this version needs. */
@ApplicationScoped
class Migrations {

    @Resource(lookup = "java:jboss/datasources/Suqiu")
    DataSource dataSource;

    void run() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
