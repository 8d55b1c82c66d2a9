package org.suqiu.statistics;

import java.util.List;

/** The same figures by county, by category and by channel, read at once, so that the tables agree with each other. */
public record Spread(Breakdown counties, Breakdown categories, Breakdown channels, List<Crossing> crossings) {

    public Spread {
        crossings = List.copyOf(crossings);
    }

    public FigureRow total() {
        return counties.total();
    }

    public Breakdown by(By by) {
        return switch (by) {
            case COUNTY -> counties;
            case CATEGORY -> categories;
            case CHANNEL -> channels;
            default -> throw new IllegalArgumentException("figures are not spread by " + by);
        };
    }
}
