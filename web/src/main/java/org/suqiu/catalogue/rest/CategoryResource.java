package org.suqiu.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.CatalogueDesk;
import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.CategoryDetails;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

@Path("categories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {

    @Inject
    Catalogue catalogue;

    @Inject
    CatalogueDesk catalogueDesk;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @PermitAll
    public Listing<CategoryView> tree() {
        return Listing.whole(CategoryView.below(null, catalogue, language.chinese()));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = CategoryRecord.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            description = "new",
            content = @Content(schema = @Schema(implementation = CategoryRecord.class)))
    public Response put(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, CategoryRequest request) {
        CategoryDetails details = Problems.given(request).details();
        boolean isNew = catalogue.category(code).isEmpty();
        Category category = catalogueDesk.put(code, details, new ReadVersion(ifMatch), caller.actor());
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(CategoryRecord.of(category))
                .tag(Versions.tag(category.version()))
                .build();
    }
}
