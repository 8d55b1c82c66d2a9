package org.suqiu.intake.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.casefile.Representation;
import org.suqiu.rules.InvalidInput;

/** Who stands beside the complainant or acts in the complainant's place, as posted. */
final class RepresentationFields {

    private RepresentationFields() {}

    static Representation representation(List<JointFields> joint, ProxyFields proxy) {
        return new Representation(
                joint == null
                        ? List.of()
                        : joint.stream().map(JointFields::details).toList(),
                proxy == null ? null : proxy.details());
    }

    /** One more complainant of the same dispute. Whoever files declares that each of them agrees (Art. 12). */
    public record JointFields(
            @Schema(example = "巴合提古丽") String name,
            @Schema(example = "13912345679") String phone,
            IdType idType,
            String idNumber,
            String address,
            @Schema(description = "one of the two chosen to speak for all") Boolean representative) {

        private static JointComplainant details(JointFields fields) {
            if (fields == null) {
                throw new InvalidInput("/jointComplainants", "required");
            }
            return new JointComplainant(
                    null,
                    fields.name,
                    fields.phone,
                    fields.idType,
                    fields.idNumber,
                    fields.address,
                    Boolean.TRUE.equals(fields.representative));
        }
    }

    /** The agent, and what the power of attorney says. */
    public record ProxyFields(
            String name,
            String phone,
            IdType idType,
            String idNumber,
            @Schema(example = "就滴灌带质量争议代为投诉") String matters,
            @Schema(example = "代为提出、变更投诉请求，参加调解") String powers,
            @Schema(example = "2026-12-31") LocalDate validUntil,
            @Schema(description = "the upload that shows the original; required on WEB") String attachment) {

        private ProxyDetails details() {
            return new ProxyDetails(name, phone, idType, idNumber, matters, powers, validUntil, attachment);
        }
    }
}
