package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.suqiu.statistics.By;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.published.OpenFigures;
import org.suqiu.statistics.published.OpenRow;
import org.suqiu.statistics.published.OpenYear;

/** The figures of a year that is over, for everybody, and where they can be downloaded. */
@WebServlet({"/open", "/open/"})
public class OpenPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String LEFT_OUT = "*";

    @Inject
    transient Pages pages;

    @Inject
    transient OpenFigures openFigures;

    @Inject
    transient RowNames rowNames;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = pages.text(request).language().locale();
        Year last = openFigures.of(null).year();
        OpenYear year = openFigures.of(asked(request, last));
        pages.send(
                PageContent.of("open")
                        .with("year", year.year().toString())
                        .with(
                                "years",
                                openFigures.years(last).stream()
                                        .map(Year::toString)
                                        .toList())
                        .with(
                                "columns",
                                OpenYear.COLUMNS.stream()
                                        .map(column -> column.title(locale))
                                        .toList())
                        .with("counties", table(year, By.COUNTY, locale))
                        .with("categories", table(year, By.CATEGORY, locale)),
                request,
                response);
    }

    /** An address that was mistyped shows the last year. */
    private Year asked(HttpServletRequest request, Year last) {
        return Optional.ofNullable(request.getParameter("year"))
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Year::parse)
                .filter(openFigures.years(last)::contains)
                .orElse(last);
    }

    private List<List<String>> table(OpenYear year, By by, Locale locale) {
        return year.rows().stream()
                .filter(row -> row.period().equals(year.year().toString()))
                .filter(row -> row.by() == null || row.by() == by)
                .map(row -> cells(row, locale))
                .toList();
    }

    private List<String> cells(OpenRow row, Locale locale) {
        String name =
                rowNames.of(row.by() == null ? By.COUNTY : row.by(), row.by() == null ? null : row.code(), locale);
        return Stream.concat(Stream.of(name), OpenYear.COLUMNS.stream().map(column -> Optional.ofNullable(
                                row.counts().get(column))
                        .map(String::valueOf)
                        .orElse(LEFT_OUT)))
                .toList();
    }
}
