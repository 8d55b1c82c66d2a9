package org.suqiu.statistics;

import org.suqiu.casefile.Channel;

/**
 * To what a question about figures is narrowed; null stands for all.
 *
 * @param category a category, with those below it
 */
public record Scope(String countyCode, String officeCode, String category, Channel channel) {

    public static final Scope EVERYTHING = new Scope(null, null, null, null);

    public static Scope ofCounty(String countyCode) {
        return new Scope(countyCode, null, null, null);
    }

    public static Scope ofOffice(String officeCode) {
        return new Scope(null, officeCode, null, null);
    }
}
