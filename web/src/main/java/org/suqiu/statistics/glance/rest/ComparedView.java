package org.suqiu.statistics.glance.rest;

import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Measure;
import org.suqiu.statistics.Rate;

/**
 * A figure of the month beside those of the month before and of a year ago.
 *
 * @param previousChange (this − that) ÷ that, in percent; null over nothing, and for rates, which are put side by side
 */
public record ComparedView(
        FigureValue now, FigureValue previous, String previousChange, FigureValue yearBefore, String yearBeforeChange) {

    static ComparedView of(Definition definition, FigureRow now, FigureRow previous, FigureRow yearBefore) {
        return new ComparedView(
                FigureValue.of(definition, now),
                FigureValue.of(definition, previous),
                change(definition, now, previous),
                FigureValue.of(definition, yearBefore),
                change(definition, now, yearBefore));
    }

    private static String change(Definition definition, FigureRow now, FigureRow before) {
        return definition.measure() == Measure.RATE
                ? null
                : Rate.change(definition.amount(now), definition.amount(before));
    }
}
