package org.suqiu.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.suqiu.calendar.Announcement;
import org.suqiu.calendar.CalendarDesk;
import org.suqiu.calendar.Calendars;
import org.suqiu.calendar.Publication;
import org.suqiu.calendar.YearCalendar;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String YEAR = "{region: CN|[1-9][0-9]{1,5}}/{year: 20[0-9]{2}}";

    @Inject
    Calendars calendars;

    @Inject
    CalendarDesk calendarDesk;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All years that are entered, and from October on those of the next year that still have to be. */
    @GET
    @StaffOnly
    public Listing<CalendarEntry> list() {
        return Listing.whole(CalendarEntry.all(calendars.book(), LocalDate.now(clock)));
    }

    @GET
    @Path(YEAR)
    @StaffOnly
    public YearCalendar year(@PathParam("region") String region, @PathParam("year") int year) {
        return calendars.book().year(region, year).orElseThrow(() -> new NotFound("calendar"));
    }

    /** Puts a year in the place of what was entered; answers its edition, and the due dates of open cases that moved. */
    @PUT
    @Path(YEAR)
    @RolesAllowed(Role.ADMIN)
    public Publication publish(
            @PathParam("region") String region,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String ifMatch,
            Announcement announcement) {
        var read = new ReadVersion(ifMatch);
        return calendarDesk.publish(region, year, read, Problems.given(announcement), caller.actor(), clock.instant());
    }

    /** What publishing would answer; nothing is changed. */
    @POST
    @Path(YEAR + "/preview")
    @RolesAllowed(Role.ADMIN)
    @ChangesNothing
    public Publication preview(
            @PathParam("region") String region,
            @PathParam("year") int year,
            @HeaderParam("If-Match") String ifMatch,
            Announcement announcement) {
        var read = new ReadVersion(ifMatch);
        return calendarDesk.preview(region, year, read, Problems.given(announcement), caller.actor(), clock.instant());
    }
}
