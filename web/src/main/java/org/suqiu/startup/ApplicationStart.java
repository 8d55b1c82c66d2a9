package org.suqiu.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.suqiu.attachment.UploadDesk;
import org.suqiu.demo.DemoClock;
import org.suqiu.demo.DemoData;
import org.suqiu.demo.DemoPeople;
import org.suqiu.identity.Administrator;
import org.suqiu.intake.IdempotentFilings;
import org.suqiu.interchange.ImportWorker;
import org.suqiu.process.Engine;
import org.suqiu.process.MonthSteps;
import org.suqiu.search.IndexCare;

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
    DemoPeople demoPeople;

    @Inject
    IdempotentFilings idempotentFilings;

    @Inject
    DemoClock demoClock;

    @Inject
    UploadDesk uploadDesk;

    @Inject
    DemoData demoData;

    @Inject
    Engine engine;

    @Inject
    MonthSteps monthSteps;

    @Inject
    ImportWorker importWorker;

    @Inject
    IndexCare indexCare;

    @PostConstruct
    void start() {
        migrations.run();
        demoPeople.enrol();
        administrator.ensure();
        idempotentFilings.forgetOld();
        demoClock.restore();
        uploadDesk.forgetExpired();
        indexCare.begin();
        engine.start();
        monthSteps.ensureMonthIsWatched();
        demoData.load();
        importWorker.resume();
    }

    @PreDestroy
    void stop() {
        engine.stop();
    }
}
