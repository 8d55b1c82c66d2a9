package org.suqiu.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.Offices;

/** The counties of this prefecture; its own level is no county that a citizen could choose. */
@Path("counties")
@Produces(MediaType.APPLICATION_JSON)
public class CountyResource {

    @Inject
    Offices offices;

    @Inject
    Language language;

    public record CountyView(String code, String name) {}

    @GET
    @PermitAll
    public Listing<CountyView> list() {
        return Listing.whole(offices.counties().stream()
                .filter(county -> !county.isPrefecture())
                .map(county -> new CountyView(county.code(), county.name(language.chinese())))
                .toList());
    }
}
