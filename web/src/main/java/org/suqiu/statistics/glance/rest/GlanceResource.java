package org.suqiu.statistics.glance.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.glance.Glances;

/** The manager's first look: a month in one answer, and two years in another. */
@Path("statistics")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Figures")
public class GlanceResource {

    @Inject
    Glances glances;

    @Inject
    RowNames rowNames;

    @Inject
    Offices offices;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Path("glance")
    @Operation(
            summary = "A month at a glance",
            description = "month is YYYY-MM, the running one if left out. Beside it the month before and that of a year"
                    + " ago: whole ones, or as many days of them as the running month has had. By county, category and"
                    + " channel, and what grew unusually against the month before.")
    public GlanceView glance(@BeanParam GlanceQuery query) {
        var asked = query.read(glances.currentMonth());
        return new GlanceWriter(rowNames, language.locale(), clock.instant())
                .view(glances.at(asked.month(), asked.kind()));
    }

    @GET
    @Path("trend")
    @Operation(
            summary = "Two years, month by month",
            description = "The given month last; county narrows the question. What is not over is said to be so.")
    public TrendView trend(@BeanParam GlanceQuery query, @QueryParam("county") String county) {
        YearMonth current = glances.currentMonth();
        var asked = query.read(current);
        return TrendView.of(glances.trend(asked.month(), asked.kind(), scope(county)), asked.kind(), current);
    }

    private Scope scope(String county) {
        if (county == null || county.isEmpty()) {
            return Scope.EVERYTHING;
        }
        if (!offices.knowsCounty(county)) {
            throw new InvalidInput("/county", "unknown-code", county);
        }
        return Scope.ofCounty(county);
    }
}
