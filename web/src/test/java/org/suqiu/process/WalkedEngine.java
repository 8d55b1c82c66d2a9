package org.suqiu.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * An engine in memory with a clock that stands still, and a process that waits for a date and writes down when it saw it.
 * Public because its expressions call it.
 */
public class WalkedEngine extends Engine implements AutoCloseable {

    private final ManagedJobs jobs = new ManagedJobs(Runnable::run, Thread::new);
    private final List<Instant> moments = new ArrayList<>();
    private final List<Instant> broken = new ArrayList<>();
    private final ProcessEngine engine;
    private Instant now;
    private Date date;

    WalkedEngine(Instant start) {
        now = start;
        ClockUtil.setCurrentTime(Date.from(start));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:walk");
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("waiting", this));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "waiting.bpmn",
                        Bpmn.createExecutableProcess("Waiting")
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate("#{waiting.date()}")
                                .serviceTask()
                                .camundaExpression("#{waiting.see()}")
                                .endEvent()
                                .done())
                .deploy();
    }

    void waitsFor(Instant... dates) {
        Arrays.stream(dates).forEach(waited -> {
            date = Date.from(waited);
            engine.getRuntimeService().startProcessInstanceByKey("Waiting");
        });
    }

    void failsAt(Instant moment) {
        broken.add(moment);
    }

    void setClock(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
            ClockUtil.setCurrentTime(Date.from(moment));
        }
    }

    Instant now() {
        return now;
    }

    List<Instant> moments() {
        return moments;
    }

    public Date date() {
        return date;
    }

    public void see() {
        if (broken.stream()
                .anyMatch(moment -> !now.isBefore(moment) && now.isBefore(moment.plus(Duration.ofHours(1))))) {
            throw new IllegalStateException("broken at " + now);
        }
        moments.add(now);
    }

    @Override
    ManagedJobs jobs() {
        return jobs;
    }

    @Override
    ManagementService management() {
        return engine.getManagementService();
    }

    @Override
    public void close() {
        jobs.pause();
        engine.close();
        ClockUtil.reset();
    }
}
