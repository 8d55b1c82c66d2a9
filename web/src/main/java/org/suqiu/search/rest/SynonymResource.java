package org.suqiu.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;
import org.suqiu.search.SynonymDesk;
import org.suqiu.search.SynonymGroup;

/** Words that mean the same to the search. */
@Path("search-synonyms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Search")
public class SynonymResource {

    @Inject
    SynonymDesk synonymDesk;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "All groups of words that mean the same")
    public Listing<Group> read() {
        return Listing.whole(
                synonymDesk.all().stream().map(SynonymResource::group).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a group", description = "Two to twelve words; searches know of it within a minute.")
    @APIResponseSchema(value = Group.class, responseCode = "201")
    public Response add(Group group) {
        return Response.status(Response.Status.CREATED)
                .entity(group(synonymDesk.add(words(group), caller.actor())))
                .build();
    }

    @PUT
    @Path("{word}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the group that a word stands in")
    public Group change(@PathParam("word") String word, Group group) {
        return group(synonymDesk.change(word, words(group), caller.actor()));
    }

    @DELETE
    @Path("{word}")
    @Operation(summary = "Take away the group that a word stands in")
    public void remove(@PathParam("word") String word) {
        synonymDesk.removeWith(word, caller.actor());
    }

    private static List<String> words(Group given) {
        Problems.given(given);
        return Stream.ofNullable(given.words())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Group group(SynonymGroup group) {
        return new Group(group.words());
    }

    /** Words that mean the same. */
    public record Group(@Schema(example = "[\"手机\", \"移动电话\"]") List<String> words) {}
}
