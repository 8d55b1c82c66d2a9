package org.suqiu.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.suqiu.casefile.CaseText;

@ApplicationScoped
class CaseNotes {

    @PersistenceContext
    EntityManager entityManager;

    void add(CaseNote note) {
        entityManager.persist(note);
    }

    /** Oldest first. @param writer only of this person, or null for everybody's */
    List<CaseNote> of(String caseNumber, String writer, long afterId, int most) {
        var query = entityManager
                .createQuery(
                        "select n from CaseNote n where n.caseNumber = :number and n.id > :after"
                                + (writer == null ? "" : " and n.writtenBy = :writer")
                                + " order by n.id",
                        CaseNote.class)
                .setParameter("number", caseNumber)
                .setParameter("after", afterId);
        if (writer != null) {
            query.setParameter("writer", writer);
        }
        return query.setMaxResults(most).getResultList();
    }

    List<CaseText> textsAbout(List<String> numbers) {
        return entityManager
                .createQuery(
                        "select new org.suqiu.casefile.CaseText(n.caseNumber, n.text) from CaseNote n"
                                + " where n.caseNumber in :numbers order by n.id",
                        CaseText.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
