package org.suqiu.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suqiu.rules.Problems;

/** Finds everything that is wrong with an announcement, so that the administrator hears all of it at once. */
class AnnouncementCheck {

    private static final int LONGEST_NAME = 60;

    private final String region;
    private final int year;
    private final Announcement announcement;
    private final Problems problems = new Problems();

    AnnouncementCheck(String region, int year, Announcement announcement) {
        this.region = region;
        this.year = year;
        this.announcement = announcement;
    }

    void throwIfAny() {
        problems.require(announcement.daysOff() != null, "/daysOff").throwIfAny();
        checkDaysOff();
        checkMakeUpDays();
        problems.throwIfAny();
    }

    private void checkDaysOff() {
        Set<LocalDate> seen = new HashSet<>();
        List<Holiday> daysOff = announcement.daysOff();
        problems.require(!(daysOff.isEmpty() && WorkCalendar.NATIONAL.equals(region)), "/daysOff");
        for (int i = 0; i < daysOff.size(); i++) {
            checkName(daysOff.get(i), "/daysOff/" + i);
            checkDate(daysOff.get(i).on(), "/daysOff/" + i + "/on", seen);
        }
    }

    private void checkMakeUpDays() {
        Set<LocalDate> off = announcement.daysOff().stream().map(Holiday::on).collect(Collectors.toSet());
        Set<LocalDate> seen = new HashSet<>();
        List<MakeUpDay> makeUpDays = announcement.makeUpDays();
        for (int i = 0; i < makeUpDays.size(); i++) {
            LocalDate on = makeUpDays.get(i).on();
            String pointer = "/makeUpDays/" + i + "/on";
            checkDate(on, pointer, seen);
            if (on != null && !NationalCalendar.isWeekend(on)) {
                problems.add(pointer, "calendar-not-a-weekend");
            }
            if (on != null && off.contains(on)) {
                problems.add(pointer, "calendar-off-and-worked");
            }
        }
    }

    private void checkName(Holiday holiday, String pointer) {
        problems.require(holiday.name(), LONGEST_NAME, pointer + "/name")
                .limit(holiday.nameEn(), LONGEST_NAME, pointer + "/nameEn");
    }

    private void checkDate(LocalDate on, String pointer, Set<LocalDate> seen) {
        problems.require(on != null, pointer);
        if (on != null && on.getYear() != year) {
            problems.add(pointer, "calendar-other-year", year);
        }
        if (on != null && !seen.add(on)) {
            problems.add(pointer, "calendar-date-twice");
        }
    }
}
