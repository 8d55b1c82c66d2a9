package org.suqiu.statistics.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Selection;

/** Which figures are asked for, and narrowed to what; codes that nobody has are checked by {@link Codes}. */
public class FiguresQuery {

    @BeanParam
    StatisticsQuery statistics;

    @QueryParam("county")
    String county;

    @QueryParam("office")
    String office;

    @QueryParam("category")
    String category;

    Selection read() {
        var asked = statistics.read();
        var scope = new Scope(given(county), given(office), given(category));
        return new Selection(asked.period(), Set.of(asked.kind()), asked.view(), scope);
    }

    private static String given(String word) {
        return word == null || word.isEmpty() ? null : word;
    }
}
