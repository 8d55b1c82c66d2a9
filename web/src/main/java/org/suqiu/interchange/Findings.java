package org.suqiu.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects errors and warnings, a thousand of each. A row with many errors does not push out other faulty rows: first one of
 * each row is kept, then what there is room for. A kind of warning that each row gives does not push out the rare ones.
 */
final class Findings {

    static final int MOST = 1_000;

    private static final Comparator<Finding> BY_ROW = Comparator.comparingInt(Finding::row);

    private final List<Finding> firstOfEachRow = new ArrayList<>();
    private final List<Finding> furtherErrors = new ArrayList<>();
    private final Map<String, List<Finding>> warningsByCode = new LinkedHashMap<>();
    private final BitSet faultyRows = new BitSet();

    void error(int row, String column, String code, Object... arguments) {
        boolean first = !faultyRows.get(row);
        faultyRows.set(row);
        add(first ? firstOfEachRow : furtherErrors, row, column, code, arguments);
    }

    void warning(int row, String column, String code, Object... arguments) {
        add(warningsByCode.computeIfAbsent(code, first -> new ArrayList<>()), row, column, code, arguments);
    }

    private static void add(List<Finding> list, int row, String column, String code, Object... arguments) {
        if (list.size() < MOST) {
            List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
            list.add(new Finding(row, column, code, words));
        }
    }

    boolean isFaulty(int row) {
        return faultyRows.get(row);
    }

    Report report() {
        List<Finding> errors = Stream.concat(firstOfEachRow.stream(), furtherErrors.stream())
                .limit(MOST)
                .sorted(BY_ROW)
                .toList();
        return new Report(errors, warnings());
    }

    /** Each kind has its share, and the frequent ones what the others leave. */
    private List<Finding> warnings() {
        List<List<Finding>> kinds = new ArrayList<>(warningsByCode.values());
        kinds.sort(Comparator.comparingInt(List::size));
        List<Finding> told = new ArrayList<>();
        int waiting = kinds.size();
        for (List<Finding> kind : kinds) {
            int share = (MOST - told.size()) / waiting--;
            told.addAll(kind.subList(0, Math.min(kind.size(), share)));
        }
        told.sort(BY_ROW);
        return told;
    }
}
