package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a print-out shows, but for who printed it and when: what is kept of a frozen month, and printed from.
 *
 * @param locale the language of its texts
 * @param runningTitle stands above the second page and those after it
 * @param upright whether the page stands; a wide table wants it lying
 * @param from first day of the period
 * @param to last day of the period, which counts too
 * @param view null where there are no two ways of looking at the period
 * @param definitions version of the definitions, such as 2026.1
 * @param asOf when the figures were read
 * @param frozen whether they stay as they are; if not, the page says so
 * @param rules how was counted, sentence by sentence
 */
public record Printout(
        Locale locale,
        String title,
        String runningTitle,
        boolean upright,
        LocalDate from,
        LocalDate to,
        View view,
        String definitions,
        Instant asOf,
        boolean frozen,
        List<Section> sections,
        List<String> rules) {

    public Printout {
        requireNonNull(locale, "locale");
        requireNonNull(title, "title");
        requireNonNull(runningTitle, "runningTitle");
        requireNonNull(definitions, "definitions");
        requireNonNull(asOf, "asOf");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Period ends on %s before it begins on %s".formatted(to, from));
        }
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    /** With what is told after all else, such as what was restated. */
    public Printout with(Section appendix) {
        return new Printout(
                locale,
                title,
                runningTitle,
                upright,
                from,
                to,
                view,
                definitions,
                asOf,
                frozen,
                Stream.concat(sections.stream(), Stream.of(appendix)).toList(),
                rules);
    }

    /** The same figures, from now on for ever. */
    public Printout asFrozen() {
        return new Printout(
                locale, title, runningTitle, upright, from, to, view, definitions, asOf, true, sections, rules);
    }

    /** Whether it is a text with tables in it, to be written on, rather than tables to be looked at. */
    boolean tellsAStory() {
        return sections.stream().anyMatch(section -> !section.paragraphs().isEmpty());
    }

    Stream<Table> tables() {
        return sections.stream().map(Section::table).flatMap(table -> Optional.ofNullable(table).stream());
    }
}
