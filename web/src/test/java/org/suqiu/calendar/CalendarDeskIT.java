package org.suqiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.slice.RealDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarDeskIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 10);
    private static final MovedDate MOVED = new MovedDate("1", "ACCEPTANCE", MONDAY, SUNDAY);

    @ParameterizedTest
    @EnumSource
    void a_publication_counts_at_once(RealDatabase kind) throws Exception {
        kind.run(CalendarDeskIT::aPublicationCountsAtOnce);
    }

    private static void aPublicationCountsAtOnce(DataSource database) {
        try (var office = new CalendarOffice(database)) {
            assertThat(office.calendars().of("65").isPublished(2026)).isTrue();
            assertThat(office.calendars().of("65").isPublished(2027)).isFalse();
            assertThat(office.calendars().book().years())
                    .containsExactlyInAnyOrderElementsOf(CalendarFixture.book().years());

            office.whenPublished(event -> {
                assertThat(office.calendars().of("65").isWorkingDay(MONDAY)).isFalse();
                event.moved().add(MOVED);
            });
            Publication previewed = office.previews("CN", 2027, longNewYear());

            assertThat(previewed).isEqualTo(new Publication("CN", 2027, 1, List.of(MOVED)));
            assertThat(office.calendars().of("65").isWorkingDay(MONDAY)).isTrue();

            Publication first = office.publishes("CN", 2027, longNewYear());

            assertThat(first).isEqualTo(new Publication("CN", 2027, 1, List.of(MOVED)));
            assertThat(office.calendars().of("65").isWorkingDay(MONDAY)).isFalse();
            assertThat(office.calendars().of("65").isWorkingDay(SUNDAY)).isTrue();
            assertThat(office.calendars().of("65").isPublished(2027)).isFalse();
        }
        try (var office = new CalendarOffice(database)) {
            Publication second = office.publishes("CN", 2027, shortNewYear());
            office.publishes("65", 2027, new Announcement(List.of(), List.of()));

            assertThat(second.edition()).isEqualTo(2);
            assertThat(office.calendars().of("65").isWorkingDay(MONDAY)).isTrue();
            assertThat(office.calendars().of("65").isWorkingDay(SUNDAY)).isFalse();
            assertThat(office.calendars().of("65").isPublished(2027)).isTrue();
            assertThat(office.calendars().book().year("CN", 2027).orElseThrow().daysOff())
                    .extracting(Holiday::on, Holiday::nameEn, Holiday::statutory)
                    .containsExactly(tuple(NEW_YEAR, "New Year's Day", true));
        }
    }

    private static Announcement longNewYear() {
        return new Announcement(
                List.of(new Holiday(NEW_YEAR, "元旦"), new Holiday(MONDAY, "元旦")), List.of(new MakeUpDay(SUNDAY)));
    }

    private static Announcement shortNewYear() {
        return new Announcement(List.of(new Holiday(NEW_YEAR, "元旦")), null);
    }
}
