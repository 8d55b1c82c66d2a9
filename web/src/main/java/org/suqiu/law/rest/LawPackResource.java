package org.suqiu.law.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.suqiu.identity.Language;
import org.suqiu.identity.Role;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.NotFound;

@Path("law-packs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.AGENT,
    Role.DISPATCHER,
    Role.HANDLER,
    Role.HEAD,
    Role.SUPERVISOR,
    Role.MANAGER,
    Role.ADMIN,
    Role.AUDITOR
})
public class LawPackResource {

    @Inject
    LawPacks lawPacks;

    @Inject
    Language language;

    @GET
    public LawPackList all() {
        return LawPackList.of(lawPacks.book(), language.chinese());
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
