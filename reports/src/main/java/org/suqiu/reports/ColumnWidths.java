package org.suqiu.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are, in points: numbers are never broken, words are where they must. Measured for a typeface
 * as wide as any that a reader's word processor may put in place of ours.
 */
record ColumnWidths(Table table) {
    private static final double CHINESE = 8.5;
    private static final double LATIN = 5.4;
    private static final double POINT = 3.2;
    private static final double SIGN = 8;
    private static final double BOLD = 1.08;
    private static final int PADDING = 10;
    private static final int PADDING_OF_A_HEADER = 5;
    private static final int LINES_OF_A_HEADER = 2;
    private static final int MOST_LINES_OF_A_HEADER = 3;
    private static final double SHORT_HEADER = 6 * CHINESE;
    private static final int NARROWEST = 42;
    private static final int LONGEST_WORD = 150;
    private static final int LONGEST_LINE = 420;
    private static final int SHEET_PERCENT = 150;

    /** As wide as the texts are, for a sheet that has no edge, larger letters and a button in each header. */
    List<Integer> ofASheet() {
        return natural().stream().map(width -> width * SHEET_PERCENT / 100).toList();
    }

    /** The same, made to fill the page exactly. */
    List<Integer> sharing(int width) {
        var widths = natural();
        int sum = sum(widths);
        return filling(width, sum > width ? narrowed(widths, sum - width) : widths);
    }

    private List<Integer> natural() {
        return columns().mapToObj(this::wanted).toList();
    }

    /** What is too much is taken from words and from headers, by what each can spare. */
    private List<Integer> narrowed(List<Integer> widths, int excess) {
        int spare = columns().map(i -> widths.get(i) - least(i)).sum();
        if (spare == 0) {
            return widths;
        }
        double part = Math.min(1.0, (double) excess / spare);
        return columns()
                .mapToObj(i -> widths.get(i) - (int) Math.ceil((widths.get(i) - least(i)) * part))
                .toList();
    }

    private static List<Integer> filling(int width, List<Integer> widths) {
        int sum = sum(widths);
        var filling = new ArrayList<Integer>();
        int before = 0;
        int filled = 0;
        for (int wanted : widths) {
            before += wanted;
            int next = (int) Math.round((double) before * width / sum);
            filling.add(next - filled);
            filled = next;
        }
        return filling;
    }

    private int wanted(int column) {
        double longest = Math.max(longest(column), headerLength(column, LINES_OF_A_HEADER));
        return (int) Math.ceil(Math.max(NARROWEST, Math.min(LONGEST_LINE, longest + PADDING)));
    }

    /** Numbers in one line; words and headers in as many as it takes. */
    private int least(int column) {
        double cells =
                isWords(column) ? Math.max(NARROWEST * 2, longestWord(column) + PADDING) : longest(column) + PADDING;
        double header = headerLength(column, MOST_LINES_OF_A_HEADER) + PADDING_OF_A_HEADER;
        return (int) Math.min(wanted(column), Math.ceil(Math.max(NARROWEST, Math.max(cells, header))));
    }

    /** A header that says where its lines end is broken nowhere else, a short one not at all. */
    private double headerLength(int column, int lines) {
        var header = table.columns().get(column).header();
        double whole = length(header);
        return header.contains("\n") || whole <= SHORT_HEADER
                ? whole
                : Math.max(longestWord(header), whole / lines + CHINESE);
    }

    private double longest(int column) {
        return longest(column, ColumnWidths::length);
    }

    private double longestWord(int column) {
        return Math.min(LONGEST_WORD, longest(column, ColumnWidths::longestWord));
    }

    /** The total is printed in bold letters. */
    private double longest(int column, ToDoubleFunction<String> length) {
        double total = table.total() == null
                ? 0
                : length.applyAsDouble(table.total().get(column).printed()) * BOLD;
        return Math.max(
                total,
                table.rows().stream()
                        .mapToDouble(row -> length.applyAsDouble(row.get(column).printed()))
                        .max()
                        .orElse(0));
    }

    /** Chinese is broken between any two characters. */
    private static double longestWord(String text) {
        return Stream.of(text.split("[\\s\\p{IsHan}]+"))
                .mapToDouble(ColumnWidths::length)
                .max()
                .orElse(0);
    }

    private static double length(String text) {
        return text.lines()
                .mapToDouble(line ->
                        line.codePoints().mapToDouble(ColumnWidths::length).sum())
                .max()
                .orElse(0);
    }

    private static double length(int character) {
        return switch (character) {
            case '.', ',', '-', ' ' -> POINT;
            case '%', '+' -> SIGN;
            default -> character < 0x2000 ? LATIN : CHINESE;
        };
    }

    private boolean isWords(int column) {
        return table.columns().get(column).measure() == Measure.WORDS;
    }

    private IntStream columns() {
        return IntStream.range(0, table.columns().size());
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
