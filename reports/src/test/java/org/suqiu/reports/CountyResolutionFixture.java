package org.suqiu.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The tables that the tests print. */
final class CountyResolutionFixture {
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final PeriodFigures YEAR_2023 = new PeriodFigures(
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 12, 31),
            List.of(
                    complaints("塔城市", 21, 53, 65, 45, 54, 4_630_000),
                    complaints("额敏县", 12, 47, 48, 44, 46, 10_830_000),
                    complaints("乌苏市", 11, 54, 58, 43, 53, 3_990_000),
                    complaints("沙湾市", 5, 57, 57, 45, 57, 30_288_900),
                    complaints("裕民县", 3, 6, 8, 5, 6, 200_000),
                    complaints("托里县", 2, 7, 10, 7, 7, 20_000),
                    complaints("和布克赛尔蒙古自治县", 1, 6, 9, 4, 6, 170_000)),
            complaints("", 55, 230, 255, 193, 229, 50_128_900));
    static final PeriodFigures YEAR_2022 = new PeriodFigures(
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            List.of(complaints("塔城市", 50, 200, 255, 0, 10, 40_000_000)),
            complaints("", 50, 200, 255, 0, 10, 40_000_000));

    private static final Imprint IMPRINT = new Imprint("王建国", Instant.parse("2026-05-20T02:15:00Z"));

    private CountyResolutionFixture() {}

    static byte[] print(CountyResolution resolution, Format format) {
        return new PrintoutPress().print(resolution.printout(), IMPRINT, format);
    }

    /** The golden table: what the prefecture published for 2023. */
    static CountyResolution golden(Locale locale) {
        return resolution(Kind.COMPLAINT, View.FLOW, locale, YEAR_2023);
    }

    static CountyResolution resolution(Kind kind, View view, Locale locale, PeriodFigures figures) {
        var title = locale.getLanguage().equals("en") ? "Consumer complaints" : "消费投诉";
        return new CountyResolution(
                kind, title, view, "2026.1", IMPRINT.printedAt(), true, locale, figures, YEAR_2022, YEAR_2022);
    }

    static PeriodFigures of(List<CountyResolutionRow> rows) {
        return new PeriodFigures(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), rows, YEAR_2023.total());
    }

    static PeriodFigures ofManyCounties(int number) {
        return of(IntStream.rangeClosed(1, number)
                .mapToObj(i -> complaints("第" + i + "县", i, i, i, i, i, i * 100L))
                .toList());
    }

    static CountyResolutionRow complaints(
            String county, int received, int accepted, int closed, int succeeded, int concluded, long recoveredFen) {
        return new CountyResolutionRow(
                county,
                true,
                received,
                accepted,
                0,
                0,
                null,
                closed,
                closed,
                0,
                0,
                concluded,
                succeeded,
                recoveredFen,
                0);
    }

    /** Received 40 = accepted 30 + refused 4 + ended 1 + undecided 5. */
    static CountyResolutionRow cohort(String county) {
        return new CountyResolutionRow(county, true, 40, 30, 4, 1, 5, 28, 21, 0, 0, 12, 9, 123_456_789, 0);
    }

    static CountyResolutionRow violationReports(String county) {
        return new CountyResolutionRow(county, true, 8, 0, 0, 1, null, 6, 5, 7, 2, 0, 0, 0, 1_200_000);
    }

    static CountyResolutionRow nothing(String county) {
        return new CountyResolutionRow(county, true, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Of a complaint nothing but that its violation was verified and a case filed. */
    static CountyResolutionRow onlyFiled(String county) {
        return new CountyResolutionRow(county, false, 0, 0, 0, 0, null, 0, 0, 1, 1, 0, 0, 0, 1_200_000);
    }
}
