package org.suqiu.http;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the OpenAPI document with the refusals that no resource method can name by what it returns. */
public class DocumentedRefusals implements OASFilter {

    private static final String RESPONSES = "#/components/responses/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        for (Refused refusal : Refused.values()) {
            components.addResponse(refusal.title(), response(refusal));
        }
        document.getPaths().getPathItems().forEach(DocumentedRefusals::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((verb, operation) -> {
            new DocumentedOperation(path, item, verb, operation)
                    .refusals()
                    .forEach(refusal -> name(refusal, operation));
            operation.setOperationId(null);
        });
    }

    private static void name(Refused refusal, Operation operation) {
        if (!operation.getResponses().hasAPIResponse(refusal.status())) {
            APIResponse reference = OASFactory.createAPIResponse().ref(RESPONSES + refusal.title());
            operation.getResponses().addAPIResponse(refusal.status(), reference);
        }
    }

    private static APIResponse response(Refused refusal) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(refusal.description())
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, problem));
    }
}
