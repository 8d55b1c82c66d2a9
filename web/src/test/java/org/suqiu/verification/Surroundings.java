package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseNumbering;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.FreeDuties;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.NoonClock;
import org.suqiu.casefile.ReportOpened;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;

/** What stands around the desks: who counts days, hands out steps and numbers, and who hears what is fired. */
@ApplicationScoped
class Surroundings implements DueDates, CaseNumbering {

    private final List<Object> heard = new ArrayList<>();
    private final NoonClock clock = new NoonClock();
    private LocalDate dueOn = CaseFileFixture.DAY.plusDays(21);
    private int numbers = 100;

    @Produces
    Duties duties() {
        return new FreeDuties();
    }

    @Produces
    Clock clock() {
        return clock;
    }

    void dayIs(LocalDate day) {
        clock.dayIs(day);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    <T> List<T> heard(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void hear(@Observes StepDone done) {
        heard.add(done);
    }

    void hear(@Observes DutyArises duty) {
        heard.add(duty);
    }

    void hear(@Observes LimitBegins limit) {
        heard.add(limit);
    }

    void hear(@Observes ReportOpened opened) {
        heard.add(opened);
    }

    @Override
    public String next(String countyCode, LocalDate day) {
        return countyCode + "-" + day.toString().replace("-", "") + "-0" + ++numbers;
    }

    @Override
    public Optional<DueDate> running(CaseFile caseFile) {
        return caseFile.runningClock().map(step -> new DueDate(step, dueOn, dueOn, false, "", "", null));
    }

    @Override
    public Map<String, DueDate> running(List<CaseFile> cases) {
        return Map.of();
    }

    @Override
    public List<DueDate> of(String caseNumber) {
        return List.of();
    }

    @Override
    public Optional<LocalDate> dueOn(String caseNumber, Step step) {
        return Optional.of(dueOn);
    }

    @Override
    public Optional<LocalDate> closingDueOn(CaseFile caseFile) {
        return Optional.of(dueOn);
    }
}
