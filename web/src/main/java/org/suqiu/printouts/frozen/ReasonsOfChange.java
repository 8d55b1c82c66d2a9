package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.correction.Correction;
import org.suqiu.identity.Actor;
import org.suqiu.printouts.frozen.Difference.Place;

/** Why a case changed a figure afterwards: somebody corrected it, or entered something late. */
@ApplicationScoped
class ReasonsOfChange {

    @PersistenceContext
    EntityManager entityManager;

    Told since(Instant frozenAt, Actor reader) {
        return new Told(frozenAt, reader);
    }

    private Optional<Correction> lastCorrection(String caseNumber, String field, Instant since) {
        return entityManager
                .createQuery(
                        "select c from Correction c where c.caseNumber = :number and c.field = :field"
                                + " and c.correctedAt >= :since order by c.id desc",
                        Correction.class)
                .setParameter("number", caseNumber)
                .setParameter("field", field)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** As far as one reader may be told. */
    class Told {

        private final Instant since;
        private final Actor reader;

        private Told(Instant since, Actor reader) {
            this.since = since;
            this.reader = reader;
        }

        Restatement.Change change(Place place, String caseNumber, long difference) {
            CaseFile caseFile = entityManager.find(CaseFile.class, caseNumber);
            if (place.namesNoCases() || !caseFile.isVisibleTo(reader)) {
                return new Restatement.Change(null, difference, null, null);
            }
            Optional<Correction> correction =
                    place.correctedField().flatMap(field -> lastCorrection(caseNumber, field, since));
            return new Restatement.Change(
                    caseNumber,
                    difference,
                    correction.map(Correction::field).orElse(null),
                    correction.map(Correction::reason).orElse(null));
        }
    }
}
