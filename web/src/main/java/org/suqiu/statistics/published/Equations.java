package org.suqiu.statistics.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suqiu.statistics.published.Suppression.Sum;

/** What a reader with pencil and paper can find out about hidden cells: linear equations, solved. */
final class Equations<K> {

    private static final double NOTHING = 1e-9;

    private final List<K> unknown;
    private final double[][] rows;

    Equations(List<Sum<K>> sums, Set<K> hidden) {
        unknown = new ArrayList<>(hidden);
        rows = sums.stream().map(this::row).toArray(double[][]::new);
    }

    private double[] row(Sum<K> sum) {
        double[] row = new double[unknown.size()];
        for (int i = 0; i < row.length; i++) {
            K cell = unknown.get(i);
            row[i] = sum.parts().contains(cell) ? 1 : sum.total().equals(cell) ? -1 : 0;
        }
        return row;
    }

    /** The cells that have one possible value only. */
    Set<K> determined() {
        Set<K> determined = new HashSet<>();
        int rank = 0;
        for (int column = 0; column < unknown.size() && rank < rows.length; column++) {
            if (bringUp(column, rank)) {
                clear(column, rank);
                rank++;
            }
        }
        for (int i = 0; i < rank; i++) {
            loneUnknownOf(rows[i]).ifPresent(determined::add);
        }
        return determined;
    }

    private boolean bringUp(int column, int rank) {
        for (int i = rank; i < rows.length; i++) {
            if (Math.abs(rows[i][column]) > NOTHING) {
                double[] pivot = rows[i];
                rows[i] = rows[rank];
                rows[rank] = pivot;
                return true;
            }
        }
        return false;
    }

    private void clear(int column, int rank) {
        double[] pivot = rows[rank];
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][column] / pivot[column];
            if (i != rank && Math.abs(factor) > NOTHING) {
                for (int j = column; j < pivot.length; j++) {
                    rows[i][j] -= factor * pivot[j];
                }
            }
        }
    }

    private Optional<K> loneUnknownOf(double[] row) {
        K found = null;
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > NOTHING) {
                if (found != null) {
                    return Optional.empty();
                }
                found = unknown.get(i);
            }
        }
        return Optional.ofNullable(found);
    }
}
