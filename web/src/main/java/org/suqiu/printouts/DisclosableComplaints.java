package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Settings;
import org.suqiu.statistics.Period;

/** Which complaints may be made public. */
@ApplicationScoped
class DisclosableComplaints {

    private static final int MOST = 2000;

    /** Those that the office took on and brought to an end. */
    private static final Set<Outcome> MEDIATED =
            EnumSet.of(Outcome.AGREED, Outcome.SETTLED, Outcome.FAILED, Outcome.TERMINATED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Closed in the period, and as many days ago as the installation has set; an operator without a name is nobody's news. */
    List<CaseFile> closedIn(Period period) {
        var latest = CaseFile.dayOf(clock.instant()).minusDays(settings.number(Policy.DISCLOSURE_DELAY));
        return entityManager
                .createQuery(
                        "select c from CaseFile c where c.kind = :kind and c.closedOn between :from and :to"
                                + " and c.closedOn <= :latest and c.consents.publicity = true and c.outcome in :mediated"
                                + " and c.respondent.name is not null order by c.closedOn, c.number",
                        CaseFile.class)
                .setParameter("kind", Kind.COMPLAINT)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("latest", latest)
                .setParameter("mediated", MEDIATED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
