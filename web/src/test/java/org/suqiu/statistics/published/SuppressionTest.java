package org.suqiu.statistics.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.suqiu.statistics.published.Suppression.Sum;

/**
 * A table with its totals as a graph: lines and columns are its points, hidden cells its edges. A hidden cell follows from the
 * sums exactly where its edge is a bridge, which is another way to say it than the one under test.
 */
class SuppressionTest {

    /** Row and column of a table whose last row and column are the totals. */
    record Cell(int row, int column) {}

    @Property(tries = 300)
    void no_small_cell_is_published_and_none_can_be_recomputed(@ForAll("tables") int[][] table) {
        Set<Cell> hidden = new Suppression<>(values(table), sums(table)).hidden();

        assertThat(values(table)).allSatisfy((cell, value) -> assertThat(
                        value == 0 || value >= Suppression.FEWEST || hidden.contains(cell))
                .isTrue());
        assertThat(hidden).noneMatch(cell -> isBridge(cell, hidden));
    }

    @Property(tries = 300)
    void what_a_published_total_leaves_for_the_hidden_ones_is_no_small_number(@ForAll("tables") int[][] table) {
        Map<Cell, Long> values = values(table);
        Set<Cell> hidden = new Suppression<>(values, sums(table)).hidden();

        assertThat(sums(table)).filteredOn(sum -> !hidden.contains(sum.total())).allSatisfy(sum -> assertThat(
                        sum.parts().stream()
                                .filter(hidden::contains)
                                .mapToLong(values::get)
                                .sum())
                .satisfiesAnyOf(rest -> assertThat(rest).isZero(), rest -> assertThat(rest)
                        .isGreaterThanOrEqualTo(Suppression.FEWEST)));
    }

    @Example
    void two_cells_that_are_two_together_would_be_one_each() {
        int[][] table = {{1, 1, 20, 30}, {9, 9, 20, 30}};

        assertThat(new Suppression<>(values(table), sums(table)).hidden()).contains(new Cell(0, 2));
    }

    @Example
    void where_nothing_is_small_everything_is_published() {
        int[][] table = {{5, 9}, {0, 7}};

        assertThat(new Suppression<>(values(table), sums(table)).hidden()).isEmpty();
    }

    @Example
    void one_small_cell_takes_three_others_with_it() {
        int[][] table = {{3, 9, 20}, {8, 7, 20}, {30, 30, 30}};

        assertThat(new Suppression<>(values(table), sums(table)).hidden())
                .containsExactlyInAnyOrder(new Cell(0, 0), new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));
    }

    @Provide
    Arbitrary<int[][]> tables() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 6)),
                Tuple.of(2, Arbitraries.integers().between(5, 60)));
        return Arbitraries.integers().between(1, 7).flatMap(columns -> counts.array(Integer[].class)
                .ofSize(columns)
                .map(row -> Arrays.stream(row).mapToInt(Integer::intValue).toArray())
                .array(int[][].class)
                .ofMinSize(1)
                .ofMaxSize(7));
    }

    private static Map<Cell, Long> values(int[][] table) {
        Map<Cell, Long> values = new LinkedHashMap<>();
        int rows = table.length;
        int columns = table[0].length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long value = table[row][column];
                values.merge(new Cell(row, column), value, Long::sum);
                values.merge(new Cell(row, columns), value, Long::sum);
                values.merge(new Cell(rows, column), value, Long::sum);
                values.merge(new Cell(rows, columns), value, Long::sum);
            }
        }
        return values;
    }

    private static List<Sum<Cell>> sums(int[][] table) {
        int rows = table.length;
        int columns = table[0].length;
        List<Sum<Cell>> sums = new ArrayList<>();
        for (int line = 0; line <= rows; line++) {
            int row = line;
            sums.add(new Sum<>(
                    new Cell(row, columns),
                    IntStream.range(0, columns)
                            .mapToObj(column -> new Cell(row, column))
                            .toList()));
        }
        for (int line = 0; line <= columns; line++) {
            int column = line;
            sums.add(new Sum<>(
                    new Cell(rows, column),
                    IntStream.range(0, rows)
                            .mapToObj(row -> new Cell(row, column))
                            .toList()));
        }
        return sums;
    }

    /** Whether the cell's row can only be left through the cell itself. */
    private static boolean isBridge(Cell cell, Set<Cell> hidden) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("row " + cell.row()));
        while (!next.isEmpty()) {
            String point = next.pop();
            if (reached.add(point)) {
                hidden.stream().filter(edge -> !edge.equals(cell)).forEach(edge -> {
                    if (point.equals("row " + edge.row())) {
                        next.push("column " + edge.column());
                    } else if (point.equals("column " + edge.column())) {
                        next.push("row " + edge.row());
                    }
                });
            }
        }
        return !reached.contains("column " + cell.column());
    }
}
