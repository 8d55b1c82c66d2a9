package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** What somebody who files is told at once. */
record Receipt(String number, String accessCode, String office, LocalDate decideBy, boolean provisional) {

    static Receipt of(JsonNode filed) {
        JsonNode due = filed.path("dueDates").path(0);
        return new Receipt(
                filed.path("number").asText(),
                filed.path("accessCode").asText(),
                filed.path("office").path("code").asText(),
                LocalDate.parse(due.path("dueOn").asText()),
                due.path("provisional").asBoolean());
    }
}
