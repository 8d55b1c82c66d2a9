package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.identity.Offices;
import org.suqiu.rules.NotFound;

@ApplicationScoped
public class CaseFiles {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Offices offices;

    public void add(CaseFile caseFile, PartyDetails party) {
        entityManager.persist(caseFile);
        if (!PartyDetails.UNKNOWN.equals(party)) {
            entityManager.persist(new Party(caseFile.number(), party));
        }
    }

    /** For the system's own steps; whoever acts for a person uses {@link #visibleTo}. */
    public CaseFile byNumber(String number) {
        CaseFile caseFile = entityManager.find(CaseFile.class, number);
        if (caseFile == null) {
            throw new NotFound("case");
        }
        return caseFile;
    }

    /** Unknown and outside one's sight are the same answer. */
    public CaseFile visibleTo(Actor actor, String number) {
        CaseFile caseFile = byNumber(number);
        if (!caseFile.isVisibleTo(actor)) {
            throw new NotFound("case");
        }
        return caseFile;
    }

    /**
     * For a change: the version moves even where only a neighbour of the case is written, so that two cannot both win. The
     * jobs of the engine are awaited, so that neither reads what the other has half done.
     */
    public CaseFile toChange(Actor actor, String number) {
        return changing(visibleTo(actor, number));
    }

    private CaseFile changing(CaseFile caseFile) {
        entityManager.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.lock(caseFile, LockModeType.PESSIMISTIC_WRITE);
        return caseFile;
    }

    /**
     * For a job of the engine, and for a change that not even the version may tell of (Order 121, Art. 37): whoever changes
     * the case at this moment is awaited, and awaits this.
     */
    public CaseFile inTurn(String number) {
        CaseFile caseFile = byNumber(number);
        entityManager.flush();
        entityManager.refresh(caseFile, LockModeType.PESSIMISTIC_WRITE);
        return caseFile;
    }

    /** For a superior office that takes a case from below, or for who sees the case anyway. */
    public CaseFile toTakeOver(Actor actor, String number) {
        CaseFile caseFile = byNumber(number);
        var sight = new CaseSight(actor);
        boolean superior = offices.superiorOf(caseFile.officeCode())
                .filter(office -> sight.reachesDownTo(caseFile.kind().name(), office.code()))
                .isPresent();
        if (!superior) {
            return toChange(actor, number);
        }
        return changing(caseFile);
    }

    /** Whether the one who filed can be called, without loading who it is. */
    public boolean hasPhone(CaseFile caseFile) {
        return entityManager
                        .createQuery(
                                "select count(p) from Party p where p.caseNumber = :number and p.phone is not null",
                                Long.class)
                        .setParameter("number", caseFile.number())
                        .getSingleResult()
                > 0;
    }

    public Optional<PartyDetails> partyOf(CaseFile caseFile) {
        return Optional.ofNullable(entityManager.find(Party.class, caseFile.number()))
                .map(Party::details);
    }
}
