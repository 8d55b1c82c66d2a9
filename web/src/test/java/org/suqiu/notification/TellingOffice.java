package org.suqiu.notification;

import jakarta.enterprise.inject.literal.NamedLiteral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseLink;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.PaperSent;
import org.suqiu.casefile.Party;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.slice.SliceDatabase;
import org.suqiu.statistics.CountedEvent;
import org.suqiu.statistics.CountingBeans;

/** An office that has to tell people things: the desks on a real database, each call a transaction. */
final class TellingOffice implements AutoCloseable {

    static final PartyDetails COMPLAINANT =
            new PartyDetails("古丽娜尔", "13912345678", "gulnar@example.cn", null, null, null);

    private final SliceDatabase database = new SliceDatabase(
            CaseEvent.class,
            CaseFile.class,
            CaseLink.class,
            CountedEvent.class,
            County.class,
            MessageTemplate.class,
            Notice.class,
            Office.class,
            OutgoingMessage.class,
            Party.class);
    private final WeldContainer container;

    TellingOffice() {
        container = new Weld()
                .disableDiscovery()
                .addServices(database)
                .addBeanClasses(Teller.class, ToldByPaper.class, Notices.class, NotificationSteps.class)
                .addBeanClasses(NewsForFiler.class)
                .addBeanClasses(Courier.class, Letterbox.class, Outbox.class, Postman.class)
                .addBeanClasses(CaseFiles.class, CaseLinks.class, CaseRecord.class, Offices.class)
                .addBeanClasses(AroundTheTeller.class)
                .addBeanClasses(CountingBeans.all())
                .initialize();
    }

    AroundTheTeller surroundings() {
        return container.select(AroundTheTeller.class).get();
    }

    Postman postman() {
        return container.select(Postman.class).get();
    }

    NotificationSteps steps() {
        return container
                .select(NotificationSteps.class, NamedLiteral.of("notificationSteps"))
                .get();
    }

    CaseFile keeps(CaseFile caseFile) {
        within(() -> {
            container.select(CaseFiles.class).get().add(caseFile, COMPLAINANT);
            return null;
        });
        return caseFile;
    }

    void sends(CaseFile caseFile, Step tells, String recipient, String channel, LocalDate on, Actor by) {
        within(() -> {
            CaseFile read = container.select(CaseFiles.class).get().byNumber(caseFile.number());
            container
                    .event()
                    .select(PaperSent.class)
                    .fire(new PaperSent(read, Optional.ofNullable(tells), recipient, channel, on, by));
            return null;
        });
    }

    void joins(CaseFile later, CaseFile earlier) {
        does(() -> container
                .select(CaseLinks.class)
                .get()
                .add(new CaseLink(
                        later.number(),
                        Relation.JOINED_TO,
                        earlier.number(),
                        "li",
                        CaseFileFixture.noon(AroundTheTeller.TODAY))));
    }

    void hears(Object event) {
        does(() -> container.event().fire(event));
    }

    /** What the engine's job does, which keeps what a message has come to even where the job fails. */
    void sends(CaseFile caseFile) {
        try {
            database.entityManager().getTransaction().begin();
            steps().sendAnswer(caseFile.number());
        } finally {
            database.entityManager().getTransaction().commit();
            database.entityManager().clear();
        }
    }

    List<OutgoingMessage> givenUp() {
        return within(() -> container.select(Outbox.class).get().givenUp(10));
    }

    void does(Runnable step) {
        within(() -> {
            step.run();
            return null;
        });
    }

    List<EventType> recordOf(CaseFile caseFile) {
        return within(() -> container.select(CaseRecord.class).get().of(caseFile.number(), 0, 100)).stream()
                .map(CaseEvent::type)
                .toList();
    }

    List<Notice> noticesOf(CaseFile caseFile) {
        return within(() -> container.select(Notices.class).get().of(caseFile.number()));
    }

    /** Each figure and the day on which it counted. */
    List<String> counted() {
        return within(() -> database.entityManager()
                        .createQuery("select c from CountedEvent c", CountedEvent.class)
                        .getResultList())
                .stream()
                .map(event -> event.figure() + " " + event.day())
                .toList();
    }

    private <T> T within(Supplier<T> work) {
        return database.within(work);
    }

    @Override
    public void close() {
        container.close();
        database.close();
    }
}
