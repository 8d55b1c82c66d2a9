package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Stage;
import org.suqiu.identity.CaseSight;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.RowNames;

/** The cases that were received in the period and have been open longest, as far as the reader may see them. */
@ApplicationScoped
class LongestOpen {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RowNames rowNames;

    @Inject
    Clock clock;

    Table table(Wanted wanted) {
        var words = Words.in(wanted.locale());
        return new Table(
                words.text("time-limits.longest"),
                List.of(
                        Column.of(words.text("number"), Measure.WORDS),
                        Column.of(words.text("by.OFFICE"), Measure.WORDS),
                        Column.of(words.text("by.CATEGORY"), Measure.WORDS),
                        Column.of(words.text("received-on"), Measure.DAY),
                        Column.of(words.text("days-open"), Measure.COUNT)),
                open(wanted).stream().map(caseFile -> cells(caseFile, wanted)).toList(),
                null,
                words.text("time-limits.none-open"));
    }

    private List<Cell> cells(CaseFile caseFile, Wanted wanted) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        return List.of(
                Cell.words(caseFile.number()),
                Cell.words(rowNames.of(By.OFFICE, orNone(caseFile.officeCode()), wanted.locale())),
                Cell.words(rowNames.of(By.CATEGORY, orNone(caseFile.subject().category()), wanted.locale())),
                Cell.day(caseFile.receivedOn()),
                Cell.count(ChronoUnit.DAYS.between(caseFile.receivedOn(), today)));
    }

    private static String orNone(String code) {
        return code == null ? "" : code;
    }

    /** Along the index by kind and day of receipt. */
    private List<CaseFile> open(Wanted wanted) {
        var sight = new CaseSight(wanted.reader());
        var query = entityManager.createQuery(
                "select c from CaseFile c where c.kind = :kind and c.receivedOn between :from and :to"
                        + " and c.stage <> :closed and " + sight.condition("c", "handler")
                        + " order by c.receivedOn, c.number",
                CaseFile.class);
        sight.parameters().forEach(query::setParameter);
        return query.setParameter("kind", wanted.kind())
                .setParameter("from", wanted.period().from())
                .setParameter("to", wanted.period().to())
                .setParameter("closed", Stage.CLOSED)
                .setMaxResults(Largest.MOST)
                .getResultList();
    }
}
