package org.suqiu.process;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseReceived;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.ReportOpened;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.StepDone;
import org.suqiu.process.worklist.WorkItems;

/** Tells the engine what the features say has happened, in the transaction of whoever says it. */
@ApplicationScoped
public class CaseProcess {

    static final int AFTER_THE_FEATURES = 500;

    @Inject
    Engine engine;

    @Inject
    WorkItems workItems;

    void onReceived(@Observes @Priority(AFTER_THE_FEATURES) CaseReceived received) {
        CaseFile caseFile = received.caseFile();
        if (caseFile.isOpen()) {
            EngineFailure.translate(caseFile.number(), () -> engine.runtime()
                    .startProcessInstanceById(engine.latest(model(caseFile.kind())), caseFile.number()));
        }
    }

    void onReportOpened(@Observes @Priority(AFTER_THE_FEATURES) ReportOpened opened) {
        enter(opened.report());
    }

    /** A review brought the mediation back; what else of the case still goes on is not touched. */
    void onResumed(@Observes @Priority(AFTER_THE_FEATURES) MediationResumed resumed) {
        enter(resumed.caseFile());
    }

    /** The task is found in the worklist, which is written with it. Two who finish it at once cannot both succeed. */
    void onStepDone(@Observes @Priority(AFTER_THE_FEATURES) StepDone done) {
        var item = workItems
                .of(done.caseNumber(), done.step())
                .orElseThrow(() -> EngineFailure.decidedMeanwhile(done.caseNumber()));
        EngineFailure.translate(done.caseNumber(), () -> engine.tasks().complete(item.taskId()));
    }

    /** An open case that began elsewhere, on another platform or in an office, enters the procedure where it stands. */
    public void enter(CaseFile caseFile) {
        EngineFailure.translate(caseFile.number(), () -> engine.runtime()
                .createProcessInstanceByKey(model(caseFile.kind()))
                .businessKey(caseFile.number())
                .startBeforeActivity(entry(caseFile.stage()))
                .execute());
    }

    static String model(Kind kind) {
        return switch (kind) {
            case COMPLAINT -> "Complaint";
            case VIOLATION_REPORT -> "ViolationReport";
            case ENQUIRY -> "Enquiry";
        };
    }

    /** The phase of the procedure, with its timers. */
    private static String entry(Stage stage) {
        return switch (stage) {
            case RECEIVED -> "Activity_Placing";
            case AWAITING_ACCEPTANCE -> "Activity_Acceptance";
            case IN_MEDIATION -> "Activity_Mediation";
            case AWAITING_ANSWER -> "Activity_Answering";
            case AWAITING_VERIFICATION -> "Activity_Verification";
            case CLOSED -> throw new IllegalArgumentException("a closed case has no procedure");
        };
    }
}
