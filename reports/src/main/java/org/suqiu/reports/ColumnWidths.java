package org.suqiu.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are, in points: numbers are never broken, words are where they must. */
record ColumnWidths(Table table) {
    private static final double CHINESE = 8.5;
    private static final double LATIN = 4.9;
    private static final int PADDING = 10;
    private static final int LINES_OF_A_HEADER = 2;
    private static final int NARROWEST = 42;
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

    /** What is too much is taken from the words, by their length. */
    private List<Integer> narrowed(List<Integer> widths, int excess) {
        int spare =
                columns().filter(this::isWords).map(i -> spare(widths.get(i))).sum();
        if (spare == 0) {
            return widths;
        }
        double part = Math.min(1.0, (double) excess / spare);
        return columns()
                .mapToObj(
                        i -> isWords(i) ? widths.get(i) - (int) Math.ceil(spare(widths.get(i)) * part) : widths.get(i))
                .toList();
    }

    private static int spare(int width) {
        return Math.max(0, width - NARROWEST * 2);
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
        double words =
                cells(column).mapToDouble(cell -> length(cell.printed())).max().orElse(0);
        double header = headerLength(table.columns().get(column).header());
        return (int) Math.ceil(Math.max(NARROWEST, Math.min(LONGEST_LINE, Math.max(words, header) + PADDING)));
    }

    /** A header that says where its lines end is broken nowhere else. */
    private static double headerLength(String header) {
        if (header.contains("\n")) {
            return length(header);
        }
        double longestWord = Stream.of(header.split("[\\s\\p{IsHan}]+"))
                .mapToDouble(ColumnWidths::length)
                .max()
                .orElse(0);
        return Math.max(longestWord, length(header) / LINES_OF_A_HEADER + CHINESE);
    }

    private static double length(String text) {
        return text.lines()
                .mapToDouble(line ->
                        line.codePoints().mapToDouble(ColumnWidths::length).sum())
                .max()
                .orElse(0);
    }

    private static double length(int character) {
        return character < 0x2000 ? LATIN : CHINESE;
    }

    private Stream<Cell> cells(int column) {
        var total = table.total() == null ? Stream.<List<Cell>>empty() : Stream.of(table.total());
        return Stream.concat(table.rows().stream(), total).map(row -> row.get(column));
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
