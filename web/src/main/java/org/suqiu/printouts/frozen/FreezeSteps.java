package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Settings;
import org.suqiu.clock.MovableClock;

/** What the model {@code FreezeMonth} asks for; its business key is the month. */
@Named
@ApplicationScoped
public class FreezeSteps {

    /** Of the prefecture: the figures are closed there. */
    private static final String REGION = "65";

    @Inject
    Calendars calendars;

    @Inject
    Settings settings;

    @Inject
    FreezingDesk desk;

    @Inject
    PrintoutMail printoutMail;

    /** 00:00 of the fifth working day of the next month (a setting). */
    public Date freezesAt(String month) {
        LocalDate lastOfTheMonth = YearMonth.parse(month).atEndOfMonth();
        int workingDays = settings.number(Policy.FREEZING_DAY);
        LocalDate day = calendars.of(REGION).plusWorkingDays(lastOfTheMonth, workingDays);
        return Date.from(day.atStartOfDay(MovableClock.ZONE).toInstant());
    }

    public void freezeMonth(String month) {
        desk.freezeWhenDue(YearMonth.parse(month));
    }

    /** A failure is tried again by the engine. */
    public void sendPrintouts(String month) {
        printoutMail.send(YearMonth.parse(month));
    }
}
