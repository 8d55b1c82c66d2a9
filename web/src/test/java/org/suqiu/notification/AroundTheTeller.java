package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.FreeDuties;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.MessageDue;
import org.suqiu.casefile.NoDueDates;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.clock.MovableClock;

/** What stands around whoever tells: every telling is due, on a day that never moves, and somebody hears what is fired. */
@ApplicationScoped
class AroundTheTeller extends NoDueDates {

    static final LocalDate TODAY = CaseFileFixture.DAY.plusDays(6);
    static final LocalDate DUE_ON = CaseFileFixture.DAY.plusDays(5);

    private final List<Object> heard = new ArrayList<>();

    @Produces
    Clock clock() {
        return Clock.fixed(CaseFileFixture.noon(TODAY), MovableClock.ZONE);
    }

    @Produces
    Duties duties() {
        return new FreeDuties() {
            @Override
            public boolean waitsFor(CaseFile caseFile, Step step) {
                return heard(StepDone.class).stream().noneMatch(done -> done.step() == step);
            }
        };
    }

    <T> List<T> heard(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void hear(@Observes StepDone done) {
        heard.add(done);
    }

    void hear(@Observes DecisionTold told) {
        heard.add(told);
    }

    void hear(@Observes MessageDue due) {
        heard.add(due);
    }

    void hear(@Observes LimitMet met) {
        heard.add(met);
    }

    @Override
    public Optional<LocalDate> dueOn(String caseNumber, Step step) {
        return Optional.of(DUE_ON);
    }

    @Override
    public Optional<LocalDate> closingDueOn(CaseFile caseFile) {
        return Optional.of(DUE_ON);
    }
}
