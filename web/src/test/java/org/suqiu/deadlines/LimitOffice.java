package org.suqiu.deadlines;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suqiu.approval.Approval;
import org.suqiu.approval.ApprovalDecided;
import org.suqiu.approval.ApprovalDesk;
import org.suqiu.approval.ApprovalFixture;
import org.suqiu.approval.Matter;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.calendar.CalendarPublished;
import org.suqiu.calendar.Calendars;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.FreeDuties;
import org.suqiu.casefile.NoonClock;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.process.ShippedTables;
import org.suqiu.slice.RealDatabase;

/** The deadlines of one case on a real database, without a server around it. Nothing is committed. */
class LimitOffice implements AutoCloseable {

    static final Actor HANDLER = new Actor("li", "", Set.of(Role.HANDLER), "654201");
    static final Actor HEAD = new Actor("wang", "", Set.of(Role.HEAD), "654201");
    static final Appraisal APPRAISAL =
            new Appraisal("自治区产品质量监督检验研究院", Appraisal.CostBearer.SHARED, Appraisal.Designator.PARTIES, "委托书 2026-17");

    private static final EntityManagerFactory FACTORY = RealDatabase.entities(
            RealDatabase.inMemory(),
            CaseFile.class,
            Deadline.class,
            Suspension.class,
            Extension.class,
            AlarmRule.class);

    final EntityManager entityManager = FACTORY.createEntityManager();
    final Deadlines deadlines = new Deadlines();
    final LimitKeeper limits = new LimitKeeper();
    final LimitDesk limitDesk = new LimitDesk();
    final DeadlineDesk deadlineDesk = new DeadlineDesk();
    final DeadlineClosing closing = new DeadlineClosing();
    final AlarmRules rules = new AlarmRules();
    final DeadlineAlarms alarms = new DeadlineAlarms();
    final DeadlineSteps steps = new DeadlineSteps();
    final CountedDueDates dueDates = new CountedDueDates();
    final SuspensionDesk suspensionDesk = new SuspensionDesk();
    final ExtensionDesk extensionDesk = new ExtensionDesk();
    final FiredEvents<DueDateMoved> moved = new FiredEvents<>();
    final List<EventType> recorded = new ArrayList<>();

    private final LawfulLimits lawfulLimits = new LawfulLimits();
    private final Granting granting = new Granting();
    private final Extensions extensions = new Extensions();
    private final PausableLimits pausable = new PausableLimits();
    private final ExtendableLimits extendable = new ExtendableLimits();
    private final ExtensionPossibility possibility = new ExtensionPossibility();
    private final NoonClock clock = new NoonClock();
    private final CaseFile caseFile;
    private WorkCalendar calendar = CalendarFixture.xinjiang();
    private Approval proposed;

    private LimitOffice(CaseFile caseFile) {
        this.caseFile = caseFile;
        deadlines.entityManager = entityManager;
        extensions.entityManager = entityManager;
        wireLimits();
        wireSuspensions();
        wireExtensions();
        entityManager.getTransaction().begin();
        entityManager.persist(caseFile);
    }

    static LimitOffice with(CaseFile caseFile) {
        return new LimitOffice(caseFile);
    }

    LimitOffice on(LocalDate day) {
        clock.dayIs(day);
        return this;
    }

    Deadline deadline(Step step) {
        entityManager.flush();
        entityManager.clear();
        return deadlines.of(caseFile.number(), step).orElseThrow();
    }

    LocalDate dueOn(Step step) {
        return deadline(step).dueOn();
    }

    Suspension suspends(LocalDate from, LocalDate to) {
        var commission = new Commission(from, to, APPRAISAL, List.of());
        return suspensionDesk.begin(caseFile.number(), ExpectedVersion.ANY, commission, HANDLER);
    }

    void resumes(Suspension suspension, LocalDate to) {
        entityManager.flush();
        suspensionDesk.end(caseFile.number(), ExpectedVersion.ANY, suspension.id(), to, HANDLER);
    }

    boolean offersMoreTime() {
        entityManager.flush();
        return possibility.of(caseFile, Set.of(Step.VERIFICATION)).contains("extensions");
    }

    void asksForMoreTime() {
        extensionDesk.ask(caseFile.number(), ExpectedVersion.ANY, "案情复杂", HANDLER);
    }

    void headGrantsMoreTime() {
        extensionDesk.ask(caseFile.number(), ExpectedVersion.ANY, "案情复杂", HEAD);
    }

    void headApproves() {
        extensionDesk.carryOut(new ApprovalDecided(ApprovalFixture.approved(proposed, HEAD), caseFile, HEAD));
    }

    void headRejects() {
        extensionDesk.carryOut(new ApprovalDecided(ApprovalFixture.rejected(proposed, HEAD), caseFile, HEAD));
    }

    CalendarPublished publishes(WorkCalendar another) {
        calendar = another;
        var recount = new DueDateRecount();
        recount.deadlines = deadlines;
        recount.limits = limits;
        recount.caseRecord = record();
        entityManager.flush();
        entityManager.clear();
        var published = new CalendarPublished("65", 2026, new ArrayList<>());
        recount.onPublished(published);
        return published;
    }

    @Override
    public void close() {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    private void wireLimits() {
        limits.deadlines = deadlines;
        limits.calendars = calendars();
        lawfulLimits.table = ShippedTables.limits();
        lawfulLimits.lawPacks = lawPacks();
        limits.lawfulLimits = lawfulLimits;
        limits.moved = moved;
        limits.clock = clock;
        limitDesk.limits = limits;
        limitDesk.deadlines = deadlines;
        deadlineDesk.deadlines = deadlines;
        deadlineDesk.limits = limits;
        deadlineDesk.clock = clock;
        closing.deadlines = deadlines;
        closing.limits = limits;
        closing.clock = clock;
        steps.deadlines = deadlines;
        steps.calendars = calendars();
        steps.rules = rules;
        rules.entityManager = entityManager;
        alarms.deadlines = deadlines;
        alarms.rules = rules;
        alarms.steps = steps;
        alarms.clock = clock;
        dueDates.deadlines = deadlines;
        dueDates.calendars = calendars();
        dueDates.clock = clock;
    }

    private void wireSuspensions() {
        pausable.deadlines = deadlines;
        pausable.clock = clock;
        suspensionDesk.caseFiles = caseFiles();
        suspensionDesk.deadlines = deadlines;
        suspensionDesk.pausable = pausable;
        suspensionDesk.limits = limits;
        suspensionDesk.attachmentDesk = new AttachmentDesk();
        suspensionDesk.duties = new MediationGoesOn();
        suspensionDesk.caseRecord = record();
        suspensionDesk.paused = new FiredEvents<>();
        suspensionDesk.clock = clock;
    }

    private void wireExtensions() {
        extendable.deadlines = deadlines;
        extendable.lawPacks = lawPacks();
        extendable.clock = clock;
        granting.deadlines = deadlines;
        granting.extensions = extensions;
        granting.limits = limits;
        granting.caseRecord = record();
        granting.extended = new FiredEvents<>();
        granting.clock = clock;
        possibility.extendable = extendable;
        possibility.extensions = extensions;
        extensionDesk.caseFiles = caseFiles();
        extensionDesk.extendable = extendable;
        extensionDesk.extensions = extensions;
        extensionDesk.granting = granting;
        extensionDesk.approvalDesk = approvalDesk();
        extensionDesk.duties = new MediationGoesOn();
        extensionDesk.caseRecord = record();
        extensionDesk.dutyArises = new FiredEvents<>();
        extensionDesk.stepDone = new FiredEvents<>();
        extensionDesk.clock = clock;
    }

    private ApprovalDesk approvalDesk() {
        return new ApprovalDesk() {
            @Override
            public Approval propose(CaseFile concerned, Matter matter, Actor by) {
                proposed = ApprovalFixture.proposed(concerned.number(), matter, by);
                return proposed;
            }
        };
    }

    private Calendars calendars() {
        return new Calendars() {
            @Override
            public WorkCalendar of(String region) {
                return calendar;
            }
        };
    }

    private static LawPacks lawPacks() {
        return new LawPacks() {
            @Override
            public LawPack byCode(String code) {
                return LawFixture.book().byCode(code).orElseThrow();
            }
        };
    }

    private CaseFiles caseFiles() {
        return new CaseFiles() {
            @Override
            public CaseFile toChange(Actor actor, String number) {
                return caseFile;
            }
        };
    }

    private CaseRecord record() {
        return new CaseRecord() {
            @Override
            public void add(String caseNumber, EventType type, Actor actor, Map<String, String> detail) {
                recorded.add(type);
            }
        };
    }

    /** Every step is free to be taken; the mediation may end. */
    private static class MediationGoesOn extends FreeDuties {

        @Override
        public List<String> possible(CaseFile caseFile) {
            return List.of("mediation/outcome");
        }
    }
}
