package org.suqiu.statistics.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.suqiu.casefile.Channel;
import org.suqiu.http.Parameters;
import org.suqiu.rules.Problems;
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

    @QueryParam("channel")
    String channel;

    /** @param problems what else is wrong with the question */
    Selection read(Problems problems) {
        Channel only = new Parameters(problems)
                .code(Channel.class, channel, "/channel")
                .orElse(null);
        var asked = statistics.read(problems);
        var scope = new Scope(given(county), given(office), given(category), only);
        return new Selection(asked.period(), Set.of(asked.kind()), asked.view(), scope);
    }

    private static String given(String word) {
        return word == null || word.isEmpty() ? null : word;
    }
}
