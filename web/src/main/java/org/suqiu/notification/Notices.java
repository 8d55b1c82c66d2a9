package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
public class Notices {

    @PersistenceContext
    EntityManager entityManager;

    void add(Notice notice) {
        entityManager.persist(notice);
    }

    public List<Notice> of(String caseNumber) {
        return entityManager
                .createQuery("select n from Notice n where n.caseNumber = :number order by n.id", Notice.class)
                .setParameter("number", caseNumber)
                .setMaxResults(200)
                .getResultList();
    }

    /** Who knows of it. */
    Set<Recipient> told(String caseNumber, NoticeMatter matter) {
        return of(caseNumber).stream()
                .filter(notice -> notice.matter() == matter && notice.isTold())
                .map(Notice::recipient)
                .collect(Collectors.toSet());
    }

    boolean isNoted(String caseNumber, NoticeMatter matter, NoticeChannel channel) {
        return of(caseNumber).stream().anyMatch(notice -> notice.matter() == matter && notice.channel() == channel);
    }
}
