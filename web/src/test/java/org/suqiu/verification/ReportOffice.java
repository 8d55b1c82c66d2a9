package org.suqiu.verification;

import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.casefile.CaseFileFixture.respondentIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.suqiu.approval.Approval;
import org.suqiu.approval.ApprovalDesk;
import org.suqiu.approval.Approvals;
import org.suqiu.casefile.Breach;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseLink;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.CaseReceived;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.Party;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Receipt;
import org.suqiu.casefile.ReportOpening;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Setting;
import org.suqiu.casefile.Settings;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Subject;
import org.suqiu.catalogue.CatalogueBeans;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.identity.Actor;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.identity.Role;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.slice.SliceDatabase;
import org.suqiu.statistics.CountedEvent;
import org.suqiu.statistics.CountingBeans;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.View;

/** The office of Tacheng city with its reports: the desks on a real database, each call a transaction. */
final class ReportOffice implements AutoCloseable {

    static final String OFFICE = "654201";
    static final Actor HANDLER = new Actor("li", "", Set.of(Role.HANDLER), OFFICE);
    static final Actor COLLEAGUE = new Actor("zhao", "", Set.of(Role.HANDLER), OFFICE);
    static final Actor HEAD = new Actor("wang", "", Set.of(Role.HEAD), OFFICE);
    static final PartyDetails NAMED = new PartyDetails("古丽", "13900000001", null, null, null, null);
    static final Breach BREACH = new Breach("种子未标注生产日期", "product-quality");

    private final SliceDatabase database = new SliceDatabase(
            Approval.class,
            CaseEvent.class,
            CaseFile.class,
            CaseLink.class,
            CatalogueEntry.class,
            Category.class,
            CountedEvent.class,
            County.class,
            LawPack.class,
            Office.class,
            Party.class,
            Penalty.class,
            Setting.class,
            Verification.class);
    private final WeldContainer container;

    ReportOffice() {
        container = new Weld()
                .disableDiscovery()
                .addServices(database)
                .addBeanClasses(VerificationDesk.class, Verifications.class, VerificationReading.class)
                .addBeanClasses(VerificationSteps.class, Conversions.class, ReporterTelling.class)
                .addBeanClasses(PenaltyDesk.class, PenaltyCorrection.class, ClueDesk.class)
                .addBeanClasses(CaseFiles.class, CaseLinks.class, CaseRecord.class, CaseDesk.class)
                .addBeanClasses(ReportOpening.class, ApprovalDesk.class, Approvals.class)
                .addBeanClasses(Offices.class, LawPacks.class, Settings.class, SideDuties.class, Surroundings.class)
                .addBeanClasses(CountingBeans.all())
                .addBeanClasses(CatalogueBeans.all())
                .initialize();
    }

    Surroundings surroundings() {
        return container.select(Surroundings.class).get();
    }

    /** Received by the hotline, placed here and given to the handler. */
    String report(PartyDetails reporter, LocalDate receivedOn, String lawPack) {
        return within(() -> {
            CaseFile report = received(Kind.VIOLATION_REPORT, receivedOn, reporter, lawPack);
            report.takenOnBy(HANDLER.username());
            return report.number();
        });
    }

    String report(PartyDetails reporter) {
        return report(reporter, CaseFileFixture.DAY, "order-121");
    }

    String complaintInMediation() {
        return within(() -> {
            CaseFile complaint = received(Kind.COMPLAINT, CaseFileFixture.DAY, NAMED, "order-121");
            complaint.accept();
            return complaint.number();
        });
    }

    private CaseFile received(Kind kind, LocalDate on, PartyDetails party, String lawPack) {
        var caseFile = new CaseFile(new Receipt(
                surroundings().next(OFFICE, on),
                kind,
                Channel.PHONE,
                "12345",
                noon(on),
                "agent",
                new Subject("farm-inputs", "quality", null, "种子"),
                respondentIn(OFFICE, "塔城市文化路12号"),
                new Incident(on, null, null, "种子不发芽"),
                Request.NONE,
                Consents.NONE,
                List.of()));
        caseFile.placeWith(CaseFileFixture.tacheng(), "respondent-county", lawPack, true);
        container.select(CaseFiles.class).get().add(caseFile, party);
        container.event().select(CaseReceived.class).fire(new CaseReceived(caseFile, Actor.SYSTEM));
        return caseFile;
    }

    /** The part of the complaint that points out a breach, placed here and given to the handler. */
    String split(String complaint) {
        return within(() -> {
            CaseFile report = container
                    .select(ReportOpening.class)
                    .get()
                    .open(container.select(CaseFiles.class).get().byNumber(complaint), Origin.SPLIT, BREACH, HANDLER);
            report.placeWith(CaseFileFixture.tacheng(), "respondent-county", "order-121", true);
            report.takenOnBy(HANDLER.username());
            container.event().select(CaseReceived.class).fire(new CaseReceived(report, HANDLER));
            return report.number();
        });
    }

    Optional<Approval> decides(Actor actor, String report, Decision decision, Long penaltyFen) {
        var proposal = new Proposal(decision, "经核查", penaltyFen);
        return within(() ->
                container.select(VerificationDesk.class).get().decide(report, ExpectedVersion.ANY, proposal, actor));
    }

    void approves(Approval approval, boolean approve) {
        within(() -> container.select(ApprovalDesk.class).get().decide(approval.id(), approve, null, HEAD));
    }

    String findsClue(Actor finder, String complaint) {
        return within(() -> container
                .select(ClueDesk.class)
                .get()
                .open(complaint, ExpectedVersion.ANY, BREACH, finder)
                .number());
    }

    Penalty imposes(Actor actor, String report, long fen, LocalDate on) {
        return within(() -> container
                .select(PenaltyDesk.class)
                .get()
                .record(report, ExpectedVersion.ANY, fen, on, "处罚〔2026〕18号", actor));
    }

    Optional<String> corrects(String report, String yuan) {
        return within(() -> container
                .select(PenaltyCorrection.class)
                .get()
                .correct(container.select(CaseFiles.class).get().byNumber(report), yuan, HEAD));
    }

    VerificationReading.Verified reads(Actor reader, String report) {
        return within(() -> container.select(VerificationReading.class).get().of(report, reader));
    }

    CaseFile caseFile(String number) {
        return within(() -> container.select(CaseFiles.class).get().byNumber(number));
    }

    List<CaseEvent> recordOf(String number) {
        return within(() -> container.select(CaseRecord.class).get().of(number, 0, 100));
    }

    boolean isProposed(String number) {
        return within(() -> container.select(VerificationSteps.class).get().isProposed(number));
    }

    void turnsTheNoticeOff() {
        within(() -> database.entityManager()
                .createNativeQuery("update setting set content = 'OFF' where name = 'reporter-notice'")
                .executeUpdate());
    }

    /** The county's row of everything in the year. */
    FigureRow row(Kind kind, View view) {
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return row(kind, view, year);
    }

    FigureRow row(Kind kind, View view, Period period) {
        return within(() -> container.select(Statistics.class).get().counties(period, kind, view))
                .figures()
                .rows()
                .stream()
                .filter(row -> OFFICE.equals(row.code()))
                .findFirst()
                .orElseThrow();
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
