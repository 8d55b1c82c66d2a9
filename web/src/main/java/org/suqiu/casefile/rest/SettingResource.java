package org.suqiu.casefile.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Setting;
import org.suqiu.casefile.SettingDesk;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** What the law leaves to the installation. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Administration")
public class SettingResource {

    @Inject
    SettingDesk settingDesk;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What the installation has settled for itself",
            description =
                    "follow-up-sample: share of closed cases that are followed up by a call. review-window: how long"
                            + " after the closing a review may be asked for. freezing-day: the working day of the next month on"
                            + " which figures are closed. disclosure-delay: how long after the closing a complaint may be made"
                            + " public. reporter-notice: whether reporters are told the result where no law wants it.")
    public Listing<SettingView> list() {
        return Listing.whole(settingDesk.all().stream().map(SettingView::of).toList());
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One setting")
    @APIResponseSchema(SettingView.class)
    public Response read(@PathParam("name") String name) {
        return view(settingDesk.of(Policy.called(name)));
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Settle it otherwise",
            description = "Goes for what comes from then on, review-window and disclosure-delay also for what is closed"
                    + " already; kept on record.")
    @APIResponseSchema(SettingView.class)
    public Response settle(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WantedSetting wanted) {
        String value = Problems.given(wanted).value();
        return view(settingDesk.settle(Policy.called(name), value, new ReadVersion(ifMatch), caller.actor()));
    }

    private static Response view(Setting setting) {
        return Response.ok(SettingView.of(setting))
                .tag(Versions.tag(setting.version()))
                .build();
    }

    /** What the administrator wants. */
    public record WantedSetting(
            @Schema(examples = "30", description = "a whole number from least to most, or ON or OFF") String value) {}
}
