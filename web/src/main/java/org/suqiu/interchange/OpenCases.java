package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Step;
import org.suqiu.process.CaseProcess;
import org.suqiu.supervision.Escalations;

/** Open cases enter the procedure where they stand; late ones are put before each office's head together. */
@ApplicationScoped
class OpenCases {

    /** What the entity manager may hold before each query looks through it. */
    private static final int TOGETHER = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseProcess caseProcess;

    @Inject
    Escalations escalations;

    void enter(List<Dossier> dossiers) {
        int entered = 0;
        for (Dossier dossier : dossiers) {
            caseProcess.enter(dossier.caseFile());
            if (++entered % TOGETHER == 0) {
                entityManager.flush();
                entityManager.clear();
            }
        }
        escalate(dossiers);
    }

    /** One for each office, under the step in which most of its cases are late. */
    private void escalate(List<Dossier> dossiers) {
        Map<String, List<Step>> lateByOffice = new HashMap<>();
        dossiers.stream().filter(Dossier::isLate).map(Dossier::caseFile).forEach(caseFile -> lateByOffice
                .computeIfAbsent(caseFile.officeCode(), office -> new ArrayList<>())
                .add(caseFile.stageStep().orElseThrow()));
        lateByOffice.forEach((office, late) -> escalations.raiseTogether(office, mostOf(late), late.size()));
    }

    private static Step mostOf(List<Step> late) {
        return late.stream()
                .max(Comparator.comparingInt(step -> Collections.frequency(late, step)))
                .orElseThrow();
    }
}
