package org.suqiu.statistics.rest;

import java.util.Locale;
import org.suqiu.statistics.Definition;

/** A figure in words. @param denominator what a rate is over; null for what is no rate */
public record DefinitionView(
        String key, String version, String title, String text, String measure, String denominator) {

    public static DefinitionView of(Definition definition, Locale locale) {
        return new DefinitionView(
                definition.key(),
                Definition.VERSION,
                definition.title(locale),
                definition.text(locale),
                definition.measure().name(),
                definition.denominator(locale).orElse(null));
    }
}
