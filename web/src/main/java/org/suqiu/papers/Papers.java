package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.suqiu.reports.Format;
import org.suqiu.rules.NotFound;

@ApplicationScoped
public class Papers {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    void add(Paper paper) {
        entityManager.persist(paper);
    }

    void add(PaperFile file) {
        entityManager.persist(file);
    }

    void add(PaperSending sending) {
        entityManager.persist(sending);
    }

    void remove(Paper paper) {
        entityManager.remove(paper);
    }

    /** For a change: two that write the same paper cannot both win. */
    void lock(Paper paper) {
        entityManager.lock(paper, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws NotFound for an unknown paper and for another case's */
    Paper byId(String caseNumber, long id) {
        Paper paper = entityManager.find(Paper.class, id);
        if (paper == null || !paper.caseNumber().equals(caseNumber)) {
            throw new NotFound("paper");
        }
        return paper;
    }

    /** Oldest first. */
    List<Paper> of(String caseNumber) {
        return entityManager
                .createQuery("select p from Paper p where p.caseNumber = :number order by p.id", Paper.class)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }

    PaperFile file(Paper paper, Format format) {
        PaperFile file = entityManager.find(PaperFile.class, new PaperFile.Key(paper.id(), format));
        if (file == null) {
            throw new NotFound("paper");
        }
        return file;
    }

    /** Of all papers of a case; their contents stay unread. */
    List<PaperFile> filesOf(String caseNumber) {
        return entityManager
                .createQuery(
                        "select f from PaperFile f, Paper p where p.id = f.key.paperId and p.caseNumber = :number"
                                + " order by f.key.paperId, f.key.format",
                        PaperFile.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    List<PaperSending> sendingsOf(String caseNumber) {
        return entityManager
                .createQuery(
                        "select s from PaperSending s, Paper p where p.id = s.paperId and p.caseNumber = :number"
                                + " order by s.id",
                        PaperSending.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
