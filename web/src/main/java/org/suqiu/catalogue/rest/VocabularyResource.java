package org.suqiu.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;

@Path("")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class VocabularyResource {

    @Inject
    Catalogue catalogue;

    @Inject
    Language language;

    public record EntryView(String code, String name) {}

    @GET
    @Path("issues")
    public Listing<EntryView> issues() {
        return words(Vocabulary.ISSUE);
    }

    @GET
    @Path("suspected-acts")
    public Listing<EntryView> suspectedActs() {
        return words(Vocabulary.SUSPECTED_ACT);
    }

    @GET
    @Path("sources")
    public Listing<EntryView> sources() {
        return words(Vocabulary.SOURCE);
    }

    private Listing<EntryView> words(Vocabulary vocabulary) {
        return Listing.whole(catalogue.active(vocabulary).stream()
                .map(entry -> new EntryView(entry.code(), entry.name(language.chinese())))
                .toList());
    }
}
