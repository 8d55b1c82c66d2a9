package org.suqiu.notification;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;

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
    Set<Recipient> told(CaseFile caseFile, NoticeMatter matter) {
        return about(caseFile, matter)
                .filter(Notice::isTold)
                .map(Notice::recipient)
                .collect(Collectors.toSet());
    }

    /** The day on which the last of those who have to know came to know; all of them do. */
    LocalDate knownToAllOn(CaseFile caseFile, NoticeMatter matter) {
        return about(caseFile, matter)
                .filter(Notice::isTold)
                .collect(Collectors.toMap(Notice::recipient, Notice::toldOn, BinaryOperator.minBy(naturalOrder())))
                .values()
                .stream()
                .max(naturalOrder())
                .orElseThrow();
    }

    boolean isNoted(CaseFile caseFile, NoticeMatter matter, NoticeChannel channel) {
        return about(caseFile, matter).anyMatch(notice -> notice.channel() == channel);
    }

    /** What was told of a first ending says nothing of the second, after a review resumed the mediation. */
    private Stream<Notice> about(CaseFile caseFile, NoticeMatter matter) {
        Instant reopened = matter.tellsOfTheEnd() ? caseFile.reopenedAt() : null;
        return of(caseFile.number()).stream()
                .filter(notice -> notice.matter() == matter)
                .filter(notice -> reopened == null || !notice.givenAt().isBefore(reopened));
    }
}
