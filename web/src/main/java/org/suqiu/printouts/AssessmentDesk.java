package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.ReadVersion;

/** Where it is set what counties are assessed by; what was printed of a closed month keeps its weights. */
@ApplicationScoped
public class AssessmentDesk {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<StaffActed> acted;

    @Transactional
    public AssessmentScheme scheme() {
        return entityManager.find(AssessmentScheme.class, AssessmentScheme.ID);
    }

    /** @throws org.suqiu.rules.StaleVersion when somebody else was faster */
    @Transactional
    public void weigh(List<AssessmentWeight> wanted, ReadVersion read, Actor administrator) {
        AssessmentScheme scheme =
                entityManager.find(AssessmentScheme.class, AssessmentScheme.ID, LockModeType.PESSIMISTIC_WRITE);
        read.require(scheme.version());
        scheme.weigh(wanted);
        String described = scheme.weights().stream()
                .map(weight -> weight.figure().key() + " " + weight.weight())
                .collect(Collectors.joining(", "));
        acted.fire(new StaffActed(administrator, "ASSESSMENT_WEIGHTS_CHANGED", null, described));
    }
}
