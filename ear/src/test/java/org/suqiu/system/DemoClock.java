package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The application's time, which demo mode lets an administrator move forward. */
final class DemoClock {

    private final Api api;

    DemoClock(Server server) {
        api = new Api(server).signedInAs("admin");
    }

    LocalDate today() {
        return today(api.get("/api/demo/clock").expect(200));
    }

    /** Every timer that falls due on the way has fired when this returns. */
    LocalDate advance(Period period) {
        JsonNode body = new ObjectMapper().createObjectNode().put("advance", period.toString());
        return today(api.post("/api/demo/clock", body).expect(200));
    }

    LocalDate advanceTo(LocalDate day) {
        return advance(Period.ofDays((int) ChronoUnit.DAYS.between(today(), day)));
    }

    private static LocalDate today(JsonNode answer) {
        return OffsetDateTime.parse(answer.path("now").asText())
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }
}
