package org.suqiu.statistics.glance.rest;

import org.suqiu.rules.Money;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Measure;

/**
 * A figure as it is shown: a count, yuan, or percent, which is null over nothing.
 *
 * @param part of a rate, how many
 * @param whole of a rate, of how many
 */
public record FigureValue(String value, Long part, Long whole) {

    static FigureValue of(Definition definition, FigureRow row) {
        if (definition.measure() == Measure.RATE) {
            var rate = definition.rate(row);
            return new FigureValue(rate.percent(), rate.part(), rate.whole());
        }
        long amount = definition.amount(row);
        return new FigureValue(
                definition.measure() == Measure.FEN ? Money.yuan(amount) : String.valueOf(amount), null, null);
    }
}
