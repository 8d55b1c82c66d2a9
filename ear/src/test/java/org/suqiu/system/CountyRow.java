package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What the county table says of one county. */
record CountyRow(
        int received,
        int accepted,
        int refused,
        int endedBeforeDecision,
        int closed,
        int closedOnTime,
        int mediationsConcluded,
        int mediationsSucceeded,
        BigDecimal recovered) {

    static CountyRow of(JsonNode row) {
        return new CountyRow(
                row.path("received").asInt(),
                row.path("accepted").asInt(),
                row.path("refused").asInt(),
                row.path("endedBeforeDecision").asInt(),
                row.path("closed").asInt(),
                row.path("closedOnTime").asInt(),
                row.path("mediationsConcluded").asInt(),
                row.path("mediationsSucceeded").asInt(),
                new BigDecimal(row.path("recoveredAmount").asText()));
    }

    /** This row after one more complaint went all the way and brought back the sum, all in time. */
    CountyRow withOneMoreSettled(BigDecimal sum) {
        return new CountyRow(
                received + 1,
                accepted + 1,
                refused,
                endedBeforeDecision,
                closed + 1,
                closedOnTime + 1,
                mediationsConcluded + 1,
                mediationsSucceeded + 1,
                recovered.add(sum));
    }
}
