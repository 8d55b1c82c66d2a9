package org.suqiu.intake.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.intake.Filing;
import org.suqiu.intake.rest.RepresentationFields.JointFields;
import org.suqiu.intake.rest.RepresentationFields.ProxyFields;

/** A complaint as posted. WEB is the public's channel; every other is written down by signed-in staff. */
@Schema(name = "ComplaintFiling")
public record ComplaintFiling(
        @Schema(example = "WEB") Channel channel,
        @Schema(example = "12345", description = "a code of /api/sources") String source,
        @Schema(description = "staff only; from 2022-01-01 to now") OffsetDateTime receivedAt,
        PartyFields complainant,
        RespondentFields respondent,
        SubjectFields subject,
        IncidentFields incident,
        RequestFields request,
        ConsentFields consents,
        @Schema(description = "ids of uploads, at most 9") List<String> attachments,
        @Schema(description = "the other complainants of the same dispute (Art. 12)")
                List<JointFields> jointComplainants,
        @Schema(description = "who complains for the complainant (Art. 11)") ProxyFields proxy) {

    public Filing toFiling() {
        return new Filing(
                Kind.COMPLAINT,
                channel == null ? Channel.WEB : channel,
                source,
                receivedAt,
                PartyFields.details(complainant),
                "/complainant",
                RespondentFields.respondent(respondent),
                SubjectFields.subject(subject, null),
                IncidentFields.incident(incident),
                request == null || request.remedies() == null ? List.of() : List.copyOf(request.remedies()),
                request == null ? null : request.amount(),
                ConsentFields.consents(consents),
                attachments == null ? List.of() : attachments,
                null,
                RepresentationFields.representation(jointComplainants, proxy));
    }

    /** Personal data of the one who files. */
    public record PartyFields(
            @Schema(example = "古丽娜尔·买买提") String name,
            @Schema(example = "13912345678") String phone,
            String email,
            IdType idType,
            String idNumber,
            @Schema(example = "塔城市和平街道") String address) {

        static PartyDetails details(PartyFields fields) {
            return fields == null
                    ? PartyDetails.UNKNOWN
                    : new PartyDetails(
                            fields.name, fields.phone, fields.email, fields.idType, fields.idNumber, fields.address);
        }
    }

    /** The operator complained about. */
    public record RespondentFields(
            @Schema(example = "塔城市绿洲农资经营部") String name,
            @Schema(description = "18 characters, GB 32100") String creditCode,
            String address,
            @Schema(example = "654201", description = "any county of the country") String countyCode,
            String phone,
            PlatformFields platform) {

        static Respondent respondent(RespondentFields fields) {
            if (fields == null) {
                return Respondent.UNKNOWN;
            }
            var platform = fields.platform == null ? new PlatformFields(null, null) : fields.platform;
            return new Respondent(
                    fields.name,
                    fields.creditCode,
                    fields.address,
                    fields.countyCode,
                    fields.phone,
                    platform.name,
                    platform.countyCode);
        }
    }

    /** The platform on which the respondent sells, and its domicile. */
    public record PlatformFields(String name, String countyCode) {}

    /** What it is about. */
    public record SubjectFields(
            @Schema(example = "farm-inputs", description = "a leaf of /api/categories") String category,
            @Schema(example = "quality", description = "a code of /api/issues") String issue,
            @Schema(example = "滴灌带") String product,
            @Schema(description = "how long the goods keep, in days, as the package says; 1 to 36500")
                    Integer shelfLifeDays) {

        static Subject subject(SubjectFields fields, String suspectedAct) {
            return fields == null
                    ? new Subject(null, null, suspectedAct, null)
                    : new Subject(fields.category, fields.issue, suspectedAct, fields.product, fields.shelfLifeDays);
        }
    }

    /** What happened. */
    public record IncidentFields(
            LocalDate occurredOn,
            String place,
            String countyCode,
            @Schema(example = "5月18日购买的滴灌带铺设三天后多处破裂，商家拒绝退换。") String facts) {

        static Incident incident(IncidentFields fields) {
            return fields == null
                    ? new Incident(null, null, null, null)
                    : new Incident(fields.occurredOn, fields.place, fields.countyCode, fields.facts);
        }
    }

    /** The redress asked for; the amount in yuan. */
    public record RequestFields(
            List<Remedy> remedies, @Schema(type = SchemaType.STRING, example = "1280.00") BigDecimal amount) {}

    /** What the complainant agrees to. */
    public record ConsentFields(Boolean publicity, Boolean entrustedMediation) {

        static Consents consents(ConsentFields fields) {
            return fields == null
                    ? Consents.NONE
                    : new Consents(
                            Boolean.TRUE.equals(fields.publicity), Boolean.TRUE.equals(fields.entrustedMediation));
        }
    }
}
