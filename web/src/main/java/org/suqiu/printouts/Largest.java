package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;

/** The rows worth looking at first: at most twenty, none of them empty. */
@ApplicationScoped
class Largest {

    static final int MOST = 20;

    /** By that figure, the largest first; alike ones by their code, so that the order is always the same. */
    List<FigureRow> by(Definition figure, Breakdown figures) {
        return figures.rows().stream()
                .filter(row -> figure.amount(row) != 0)
                .sorted(Comparator.comparing((FigureRow row) -> figure.amount(row))
                        .reversed()
                        .thenComparing(FigureRow::code))
                .limit(MOST)
                .toList();
    }
}
