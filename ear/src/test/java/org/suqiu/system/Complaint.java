package org.suqiu.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A complaint to be filed, complete unless a test takes something away. */
final class Complaint {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final ObjectNode body;

    private Complaint(ObjectNode body) {
        this.body = body;
    }

    /** A refrigerator of a shop in the county, complained about on the web. */
    static Complaint aboutARefrigerator(String countyCode) {
        ObjectNode body = JSON.createObjectNode().put("channel", "WEB");
        body.putObject("complainant")
                .put("name", "阿依古丽")
                .put("phone", "13899990001")
                .put("address", "新华路12号3单元402室");
        body.putObject("respondent")
                .put("name", "万家乐电器商行")
                .put("address", "文化路88号")
                .put("countyCode", countyCode);
        body.putObject("subject").put("category", "home-appliances").put("product", "电冰箱");
        body.putObject("incident").put("countyCode", countyCode).put("facts", "冰箱买回三天就不制冷，商家拒绝退货。");
        body.putObject("request").put("amount", "1280.00").putArray("remedies").add("REFUND");
        body.putObject("consents").put("publicity", true).put("entrustedMediation", false);
        return new Complaint(body);
    }

    /** The same, written down by staff for a caller on that day. */
    Complaint writtenDownOn(LocalDate day) {
        ObjectNode called = body.deepCopy().put("channel", "PHONE");
        called.put(
                "receivedAt",
                day.atTime(LocalTime.of(11, 0))
                        .atZone(BEIJING)
                        .toOffsetDateTime()
                        .toString());
        return new Complaint(called);
    }

    Complaint withFacts(String facts) {
        ObjectNode changed = body.deepCopy();
        changed.withObject("/incident").put("facts", facts);
        return new Complaint(changed);
    }

    Complaint withoutRemedies() {
        ObjectNode changed = body.deepCopy();
        changed.withObject("/request").remove("remedies");
        return new Complaint(changed);
    }

    Complaint withRespondent(String field, String value) {
        ObjectNode changed = body.deepCopy();
        changed.withObject("/respondent").put(field, value);
        return new Complaint(changed);
    }

    Complaint withComplainant(String field, String value) {
        ObjectNode changed = body.deepCopy();
        changed.withObject("/complainant").put(field, value);
        return new Complaint(changed);
    }

    Complaint withSubject(String field, String value) {
        ObjectNode changed = body.deepCopy();
        changed.withObject("/subject").put(field, value);
        return new Complaint(changed);
    }

    Complaint with(String field, String value) {
        return new Complaint(body.deepCopy().put(field, value));
    }

    /** Others complain of the same with the one who files. */
    Complaint togetherWith(String name, String phone, boolean representative) {
        ObjectNode joint = body.deepCopy();
        joint.withArray("jointComplainants")
                .addObject()
                .put("name", name)
                .put("phone", phone)
                .put("representative", representative);
        return new Complaint(joint);
    }

    Complaint withAttachment(String id) {
        ObjectNode changed = body.deepCopy();
        changed.withArray("attachments").add(id);
        return new Complaint(changed);
    }

    ObjectNode json() {
        return body.deepCopy();
    }
}
