package org.suqiu.process;

import static org.suqiu.process.CaseProcess.AFTER_THE_FEATURES;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.DutyLapses;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.ProcedureEnded;
import org.suqiu.casefile.Step;

/** Starts and ends the small models of what has to be done beside the main procedure. */
@ApplicationScoped
class DutyProcess {

    /** The decision is told by the main procedure, and by itself where a complaint was refused before an office had it. */
    static final Map<Step, String> MODELS = Map.of(
            Step.MATERIAL, "MaterialDemand",
            Step.APPROVAL, "Approval",
            Step.RECUSAL, "Recusal",
            Step.NOTICE, "Telling",
            Step.CLOSING_NOTICE, "ClosingNotice",
            Step.REPORTER_NOTICE, "ReporterNotice",
            Step.SUPERVISION_ORDER, "SupervisionOrder",
            Step.FOLLOW_UP, "FollowUp",
            Step.REVIEW, "Review");

    /** What nobody waits for when the main procedure is left. */
    private static final List<Step> ENDING_WITH_THE_PROCEDURE = List.of(Step.MATERIAL, Step.APPROVAL, Step.RECUSAL);

    @Inject
    Engine engine;

    /** What arises again begins anew: there is one date, and one task, for each step of a case. */
    void onArises(@Observes @Priority(AFTER_THE_FEATURES) DutyArises duty) {
        String number = duty.caseNumber();
        String model = model(duty.step());
        EngineFailure.translate(number, () -> {
            end(number, model, "arose again");
            engine.runtime().startProcessInstanceById(engine.latest(model), number);
        });
    }

    void onLapses(@Observes @Priority(AFTER_THE_FEATURES) DutyLapses duty) {
        String number = duty.caseNumber();
        EngineFailure.translate(number, () -> end(number, model(duty.step()), "lapsed"));
    }

    void onEnded(@Observes @Priority(AFTER_THE_FEATURES) ProcedureEnded ended) {
        CaseFile caseFile = ended.caseFile();
        EngineFailure.translate(caseFile.number(), () -> endProcedure(caseFile.number(), caseFile.kind()));
    }

    void endProcedure(String number, Kind kind) {
        end(number, CaseProcess.model(kind), "the procedure ended");
        ENDING_WITH_THE_PROCEDURE.forEach(step -> end(number, model(step), "the procedure ended"));
    }

    private void end(String number, String model, String reason) {
        engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number, model)
                .list()
                .forEach(instance -> engine.runtime().deleteProcessInstance(instance.getId(), reason));
    }

    private static String model(Step step) {
        String model = MODELS.get(step);
        if (model == null) {
            throw new IllegalArgumentException(step + " is a step of the main procedure");
        }
        return model;
    }
}
