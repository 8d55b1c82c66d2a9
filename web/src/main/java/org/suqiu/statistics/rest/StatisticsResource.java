package org.suqiu.statistics.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.identity.StaffOnly;
import org.suqiu.statistics.Statistics;

/** Figures, always live; open to all staff. */
@Path("statistics")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Figures")
public class StatisticsResource {

    @Inject
    Statistics statistics;

    @Inject
    CountyNames countyNames;

    @Inject
    Language language;

    @GET
    @Path("counties")
    @Operation(summary = "The county table", description = "With the period before and the year before.")
    public CountyTableView counties(@BeanParam StatisticsQuery query) {
        var asked = query.read();
        return CountyTableView.of(statistics.counties(asked.period(), asked.kind(), asked.view()), countyNames::of);
    }

    @GET
    @Path("summary")
    @Operation(summary = "The paragraph above the table", description = "Over all kinds, flow view.")
    public SummaryView summary(@BeanParam StatisticsQuery query) {
        return SummaryView.of(statistics.summary(query.read().period()), language.chinese());
    }
}
