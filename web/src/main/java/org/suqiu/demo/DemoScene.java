package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.suqiu.acceptance.AcceptanceDesk;
import org.suqiu.acceptance.Refusal;
import org.suqiu.answer.AnswerDesk;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.intake.IntakeDoor;
import org.suqiu.intake.RepeatKey;
import org.suqiu.law.Ground;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.mediation.Conclusion;
import org.suqiu.mediation.MediationDesk;
import org.suqiu.mediation.Result;
import org.suqiu.rules.Money;

/** Plays one demo case from the call to where it stands, in one transaction with the mark that it was played. */
@ApplicationScoped
class DemoScene {

    private static final String REGION = "65";
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    @Inject
    DemoMarks demoMarks;

    @Inject
    DemoPeople demoPeople;

    @Inject
    IntakeDoor intakeDoor;

    @Inject
    CaseFiles caseFiles;

    @Inject
    AcceptanceDesk acceptanceDesk;

    @Inject
    MediationDesk mediationDesk;

    @Inject
    AnswerDesk answerDesk;

    @Inject
    LawPacks lawPacks;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Transactional
    public void play(DemoCase demoCase) {
        if (!demoMarks.has(demoCase.part())) {
            var filed = intakeDoor.file(demoCase.filing(receivedAt(demoCase)), demoPeople.agent(), RepeatKey.NONE);
            goOn(demoCase, caseFiles.byNumber(filed.number()));
            demoMarks.set(demoCase.part(), filed.number());
        }
    }

    /** In the morning of that working day, a few minutes apart; today, not later than now. */
    private Instant receivedAt(DemoCase demoCase) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        LocalDate day = demoCase.workingDaysAgo() == 0
                ? today
                : calendars.of(REGION).minusWorkingDays(today, demoCase.workingDaysAgo());
        LocalTime time = MORNING.plusMinutes(7L * demoCase.line().getRecordNumber() % 200);
        Instant moment = day.atTime(time).atZone(MovableClock.ZONE).toInstant();
        return moment.isAfter(clock.instant()) ? clock.instant().minusSeconds(60) : moment;
    }

    private void goOn(DemoCase demoCase, CaseFile caseFile) {
        DemoCourse course = demoCase.course();
        if (course == DemoCourse.NEW) {
            return;
        }
        Actor handler = demoPeople.handlerOf(caseFile.officeCode());
        if (course.isAccepted()) {
            acceptanceDesk.accept(caseFile.number(), ExpectedVersion.ANY, handler);
        }
        decide(demoCase, caseFile, handler);
    }

    private void decide(DemoCase demoCase, CaseFile caseFile, Actor handler) {
        switch (demoCase.course()) {
            case REFUSAL_PROPOSED -> refuse(demoCase, caseFile, handler);
            case REFUSED -> refuse(demoCase, caseFile, demoPeople.headOf(caseFile.officeCode()));
            case AGREED -> paid(Result.AGREED, demoCase, caseFile, handler);
            case SETTLED -> paid(Result.SETTLED, demoCase, caseFile, handler);
            case FAILED -> conclude(caseFile, new Conclusion(Result.FAILED, null, null, null), handler);
            case TERMINATED -> terminate(demoCase, caseFile, handler);
            case ANSWERED -> answerDesk.answer(caseFile.number(), ExpectedVersion.ANY, demoCase.reply(), handler);
            case NEW, ACCEPTED, ACCEPTED_UNTOLD -> {
                // It waits there.
            }
        }
    }

    private void refuse(DemoCase demoCase, CaseFile caseFile, Actor by) {
        String ground = ground(demoCase, caseFile, LawStep.ACCEPTANCE);
        acceptanceDesk.refuse(caseFile.number(), ExpectedVersion.ANY, new Refusal(ground, demoCase.reply(), null), by);
    }

    private void paid(Result result, DemoCase demoCase, CaseFile caseFile, Actor handler) {
        Long fen = Money.fen(new BigDecimal(demoCase.detail()));
        conclude(caseFile, new Conclusion(result, null, fen, fen), handler);
    }

    private void terminate(DemoCase demoCase, CaseFile caseFile, Actor handler) {
        String ground = ground(demoCase, caseFile, LawStep.MEDIATION);
        conclude(caseFile, new Conclusion(Result.TERMINATED, ground, null, null), handler);
    }

    private void conclude(CaseFile caseFile, Conclusion conclusion, Actor handler) {
        mediationDesk.conclude(caseFile.number(), ExpectedVersion.ANY, conclusion, handler);
    }

    /** By what it means: its number depends on the law of the day. */
    private String ground(DemoCase demoCase, CaseFile caseFile, LawStep step) {
        return lawPacks.byCode(caseFile.lawPack())
                .ground(step, GroundRole.valueOf(demoCase.detail()))
                .map(Ground::code)
                .orElseThrow();
    }
}
