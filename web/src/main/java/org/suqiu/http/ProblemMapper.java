package org.suqiu.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** Puts every failure into the caller's words. A fault of ours is logged, and only its number is told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Inject
    Language language;

    @Inject
    StillPossible stillPossible;

    @Context
    UriInfo request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Optional<Refusal> refusal = Refusals.of(failure).filter(known -> known.status() != 500);
        return refusal.map(known -> response(withPossible(known), null)).orElseGet(() -> fault(failure));
    }

    /** A wrong step is answered with what is possible instead. */
    private Refusal withPossible(Refusal refusal) {
        return stillPossible.instead(refusal, request.getPathParameters().getFirst("number"));
    }

    private Response fault(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Incident " + incident, failure);
        return response(Refusals.fault(), incident);
    }

    private Response response(Refusal refusal, String incident) {
        Response.ResponseBuilder response = Response.status(refusal.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .language(language.locale())
                .entity(refusal.in(new Words(language.locale()), incident));
        refusal.headers().forEach(response::header);
        return response.build();
    }
}
