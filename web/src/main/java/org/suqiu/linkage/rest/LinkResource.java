package org.suqiu.linkage.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Relation;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.linkage.LinkDesk;
import org.suqiu.rules.Problems;

/** How a case stands to others. */
@Path("cases/{number}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinkResource {

    @Inject
    LinkDesk linkDesk;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @StaffOnly
    @Operation(summary = "Links to cases that the reader may see")
    public Listing<LinkView> read(@PathParam("number") String number) {
        return Listing.whole(
                linkDesk.of(number, caller.actor()).stream().map(LinkView::of).toList());
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.DISPATCHER, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Link this case to an earlier one",
            description =
                    "JOINED_TO closes this complaint or enquiry, as it says again what an open one of the same office"
                            + " says. REPEATS suggests a refusal for a complaint; a violation report that repeats the same facts"
                            + " is closed, and ADDS_TO merges new ones into the earlier report, whose limit starts again (Order"
                            + " 121, Art. 35). RELATED_TO and SAME_INCIDENT_AS only link.")
    @APIResponseSchema(value = NewLinkView.class, responseCode = "201")
    public Response link(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(NewLink.class) Reading<NewLink> posted) {
        NewLink link = Problems.given(posted).checked(NewLink::check);
        var linked = linkDesk.link(
                number, ExpectedVersion.of(ifMatch), link.number().strip(), link.relation(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(NewLinkView.of(linked, language.chinese()))
                .build();
    }

    /** To which earlier case, and how this one stands to it. */
    public record NewLink(String number, Relation relation) {

        private NewLink check() {
            new Problems()
                    .require(number, "/number")
                    .require(relation != null, "/relation")
                    .throwIfAny();
            return this;
        }
    }
}
