package org.suqiu.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.suqiu.identity.Administrator;

/** Opens the office in the morning. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ApplicationStart {

    @Inject
    Migrations migrations;

    @Inject
    Administrator administrator;

    @PostConstruct
    void start() {
        migrations.run();
        administrator.ensure();
    }
}
