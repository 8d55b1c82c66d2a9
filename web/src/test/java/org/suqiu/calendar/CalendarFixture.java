package org.suqiu.calendar;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The calendars as the migration enters them, 2022 to 2026. */
public final class CalendarFixture {

    private static final CalendarBook BOOK = new CalendarBook(years());

    private CalendarFixture() {}

    public static CalendarBook book() {
        return BOOK;
    }

    public static WorkCalendar national() {
        return BOOK.of(WorkCalendar.NATIONAL);
    }

    public static WorkCalendar xinjiang() {
        return BOOK.of("65");
    }

    private static List<YearCalendar> years() {
        String migrated = "jdbc:h2:mem:;INIT=RUNSCRIPT FROM 'classpath:db/migration/V2__calendars.sql' CHARSET 'UTF-8'";
        try (Connection connection = DriverManager.getConnection(migrated);
                Statement statement = connection.createStatement()) {
            List<YearCalendar> years = new ArrayList<>();
            ResultSet rows = statement.executeQuery("select region, of_year, edition from calendar_year");
            while (rows.next()) {
                years.add(year(connection, rows.getString(1), rows.getInt(2), rows.getInt(3)));
            }
            return years;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static YearCalendar year(Connection connection, String region, int year, int edition) throws SQLException {
        List<Holiday> daysOff = new ArrayList<>();
        List<MakeUpDay> makeUpDays = new ArrayList<>();
        try (var query = connection.prepareStatement("select on_day, kind, name, name_en, statutory from calendar_day"
                + " where region = ? and of_year = ? order by on_day")) {
            query.setString(1, region);
            query.setInt(2, year);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                LocalDate on = rows.getObject(1, LocalDate.class);
                if (DayChange.valueOf(rows.getString(2)) == DayChange.MAKE_UP) {
                    makeUpDays.add(new MakeUpDay(on));
                } else {
                    daysOff.add(new Holiday(on, rows.getString(3), rows.getString(4), rows.getBoolean(5)));
                }
            }
        }
        return new YearCalendar(region, year, edition, daysOff, makeUpDays);
    }
}
