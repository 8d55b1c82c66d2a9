package org.suqiu.law.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.StaffOnly;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.NotFound;

@Path("law-packs")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
public class LawPackResource {

    @Inject
    LawPacks lawPacks;

    @Inject
    Language language;

    @GET
    public Listing<LawPackEntry> list() {
        return Listing.whole(lawPacks.book().packs().stream()
                .map(pack -> LawPackEntry.of(pack, language.chinese()))
                .toList());
    }

    @GET
    @Path("{code}")
    public LawPackView one(@PathParam("code") String code) {
        return lawPacks.book()
                .byCode(code)
                .map(pack -> LawPackView.of(pack, language.chinese()))
                .orElseThrow(() -> new NotFound("law-pack"));
    }
}
