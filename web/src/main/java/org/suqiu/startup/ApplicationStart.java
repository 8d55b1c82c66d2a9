package org.suqiu.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.suqiu.demo.DemoClock;
import org.suqiu.identity.Administrator;
import org.suqiu.interchange.ImportWorker;
import org.suqiu.process.Engine;

/** Opens the office in the morning. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ApplicationStart {

    @Inject
    Migrations migrations;

    @Inject
    Administrator administrator;

    @Inject
    DemoClock demoClock;

    @Inject
    Engine engine;

    @Inject
    ImportWorker importWorker;

    @PostConstruct
    void start() {
        migrations.run();
        administrator.ensure();
        demoClock.restore();
        engine.start();
        importWorker.resume();
    }

    @PreDestroy
    void stop() {
        engine.stop();
    }
}
