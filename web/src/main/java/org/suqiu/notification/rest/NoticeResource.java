package org.suqiu.notification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.notification.NoticeChannel;
import org.suqiu.notification.NoticeDesk;
import org.suqiu.notification.NoticeMatter;
import org.suqiu.notification.Recipient;
import org.suqiu.notification.ToldByStaff;
import org.suqiu.rules.Problems;

/** What the one who filed was told, and how. */
@Path("cases/{number}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeResource {

    private static final int REMARK = 400;

    @Inject
    NoticeDesk noticeDesk;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "Tellings and attempts")
    public Map<String, List<NoticeView>> read(@PathParam("number") String number) {
        var tellings = noticeDesk.of(number, caller.actor());
        return Map.of(
                "items",
                tellings.notices().stream()
                        .map(notice -> NoticeView.of(notice, tellings.withRemarks()))
                        .toList());
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that somebody was told",
            description =
                    "By call, letter or visit; the matter that waits and whoever does not know yet, unless named.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response tell(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Telling.class) Reading<Telling> posted) {
        Telling telling = Problems.given(posted).checked(Telling::check);
        var told = new ToldByStaff(telling.matter(), telling.recipient(), telling.channel(), telling.remark());
        return Changed.response(noticeDesk.recordTelling(number, ExpectedVersion.of(ifMatch), told, caller.actor()));
    }

    /**
     * How somebody was told.
     *
     * @param matter null for what waits to be told
     * @param recipient null for whoever does not know yet
     * @param remark such as who answered the call
     */
    public record Telling(NoticeChannel channel, NoticeMatter matter, Recipient recipient, String remark) {

        private Telling check() {
            boolean byStaff = channel() != null && channel().isRecordedByStaff();
            new Problems()
                    .require(channel() != null, "/channel")
                    .when(channel() != null && !byStaff, "/channel", "not-recorded-by-staff")
                    .limit(remark(), REMARK, "/remark")
                    .throwIfAny();
            return this;
        }
    }
}
