package org.suqiu.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Fills an installation of demo mode, once; what is there already stays. */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = System.getLogger(DemoData.class.getName());

    private static final String WHOLE = "complete";

    private static final String BANNER =
            """

            ────────────────────────────────────────────────────────────────
              诉求 Suqiu
              http://localhost:%1$s/         群众入口 for citizens
              http://localhost:%1$s/console  工作台 for staff
              http://localhost:%1$s/openapi  接口 the API

              演示用户 users: agent  dispatcher  supervisor  manager  admin  auditor
                handler-654201 head-654201 … 每个机构各一名 for every office
              密码 password: %2$s
            ────────────────────────────────────────────────────────────────
            """;

    @Inject
    DemoMarks demoMarks;

    @Inject
    DemoAnswers demoAnswers;

    @Inject
    DemoCallBacks demoCallBacks;

    @Inject
    DemoHistory demoHistory;

    @Inject
    DemoCases demoCases;

    @Inject
    DemoTelling demoTelling;

    @Resource
    ManagedExecutorService executor;

    /** Needs the engine: the open cases wait in their procedures. */
    public void load() {
        if (!DemoMode.isOn()) {
            return;
        }
        demoAnswers.load();
        demoCallBacks.load();
        if (!demoMarks.has(WHOLE)) {
            demoHistory.load();
            demoCases.load();
            executor.execute(this::tellDecisions);
        }
        LOG.log(Level.INFO, BANNER.formatted(port(), DemoPeople.PASSWORD));
    }

    /** A little later: an office tells by telephone once no message has reached the complainant. */
    private void tellDecisions() {
        if (demoTelling.tellAll()) {
            demoMarks.set(WHOLE, "");
        }
    }

    /** As the server's configuration takes it. */
    private static String port() {
        String fromEnvironment = System.getenv().getOrDefault("SUQIU_HTTP_PORT", "8080");
        return System.getProperty("jboss.http.port", fromEnvironment);
    }
}
