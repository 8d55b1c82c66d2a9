package org.suqiu.notification.rest;

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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.Kind;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.notification.Letterbox;
import org.suqiu.notification.MessageTemplate;
import org.suqiu.notification.NoticeMatter;
import org.suqiu.notification.TemplateWords;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.OneOf;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** The texts of the messages that go out. */
@Path("message-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Notices")
public class MessageTemplateResource {

    private static final int SUBJECT = 200;
    private static final int BODY = 2000;
    private static final int CODE = 60;

    @Inject
    Letterbox letterbox;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The texts of all messages")
    public Map<String, List<TemplateView>> read() {
        return Map.of(
                "items", letterbox.templates().stream().map(TemplateView::of).toList());
    }

    @PUT
    @Path("{matter}/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the texts of a message",
            description = "In both languages. {number} stands for the case number; there is no other placeholder.")
    @APIResponseSchema(value = TemplateView.class, responseCode = "200")
    public Response reword(
            @PathParam("matter") String matter,
            @PathParam("kind") String kind,
            @HeaderParam("If-Match") String ifMatch,
            TemplateWords words) {
        Problems.given(words);
        new Problems()
                .require(words.subject(), SUBJECT, "/subject")
                .require(words.subjectEn(), SUBJECT, "/subjectEn")
                .require(words.body(), BODY, "/body")
                .require(words.bodyEn(), BODY, "/bodyEn")
                .limit(words.smsCode(), CODE, "/smsCode")
                .throwIfAny();
        MessageTemplate template = letterbox.reword(
                named(NoticeMatter.class, matter),
                named(Kind.class, kind),
                new ReadVersion(ifMatch),
                words,
                caller.actor());
        return Response.ok(TemplateView.of(template))
                .tag(Versions.tag(template.version()))
                .build();
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return new OneOf<>(type).named(word).orElseThrow(() -> new NotFound("message-template"));
    }

    /** The words of one message, and the version to change them by. */
    public record TemplateView(
            String matter,
            String kind,
            int version,
            String smsCode,
            String subject,
            String subjectEn,
            String body,
            String bodyEn) {

        static TemplateView of(MessageTemplate template) {
            TemplateWords words = template.words();
            return new TemplateView(
                    template.matter().name(),
                    template.kind().name(),
                    template.version(),
                    words.smsCode(),
                    words.subject(),
                    words.subjectEn(),
                    words.body(),
                    words.bodyEn());
        }
    }
}
