package org.suqiu.attachment.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Refuses other versions of the protocol, and names ours in every answer. */
@Provider
@Tus
public class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean asksForTheVersion = HttpMethod.OPTIONS.equals(request.getMethod());
        if (!asksForTheVersion && !Tus.VERSION.equals(request.getHeaderString(Tus.RESUMABLE))) {
            request.abortWith(Response.status(Status.PRECONDITION_FAILED)
                    .header("Tus-Version", Tus.VERSION)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
    }
}
