package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.suqiu.casefile.Stage;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.rules.Problem;

/** Tells staff while they write a call down that the same caller has an open case about the same respondent. */
@ApplicationScoped
class SameDispute {

    private static final int MOST = 3;

    @PersistenceContext
    EntityManager entityManager;

    /** Only cases that this member of staff may see. */
    List<Problem> warnings(Filing filing, Actor by) {
        String phone = filing.party().phone();
        String respondent = filing.respondent().name();
        if (!by.isStaff() || Words.isBlank(phone) || Words.isBlank(respondent)) {
            return List.of();
        }
        return open(phone, respondent, new CaseSight(by)).stream()
                .map(number -> new Problem(filing.partyPointer() + "/phone", "same-dispute-open", number))
                .toList();
    }

    private List<String> open(String phone, String respondent, CaseSight sight) {
        var select = entityManager
                .createQuery(
                        "select c.number from CaseFile c, Party p where p.caseNumber = c.number and p.phone = :phone"
                                + " and c.respondent.name = :respondent and c.stage <> :closed and "
                                + sight.condition("c", "handler") + " order by c.receivedAt desc",
                        String.class)
                .setParameter("phone", phone)
                .setParameter("respondent", respondent)
                .setParameter("closed", Stage.CLOSED);
        sight.parameters().forEach(select::setParameter);
        return select.setMaxResults(MOST).getResultList();
    }
}
