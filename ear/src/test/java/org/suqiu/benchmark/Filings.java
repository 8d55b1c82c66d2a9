package org.suqiu.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An agent writes down one caller's complaint after the other, from all counties. */
record Filings(Http agent, AtomicInteger ordinals) implements Work {

    private static final String BODY =
            """
            {"channel":"PHONE",
             "complainant":{"name":"阿依古丽","phone":"138%1$08d","address":"新华路%1$d号3单元402室"},
             "respondent":{"name":"第%1$d号电器商行","address":"文化路%1$d号","countyCode":"%2$s"},
             "subject":{"category":"home-appliances","product":"电冰箱"},
             "incident":{"countyCode":"%2$s","facts":"第%1$d件来电：冰箱买回三天就不制冷，商家拒绝退货，多次联系无人答复。"},
             "request":{"remedies":["REFUND"],"amount":"1280.00"},
             "consents":{"publicity":true,"entrustedMediation":false}}
            """;

    @Override
    public String name() {
        return "filing";
    }

    @Override
    public Client client(int ordinal) {
        return this::fileOne;
    }

    void fileOne() {
        int ordinal = ordinals.incrementAndGet();
        agent.post(
                "/api/complaints", BODY.formatted(ordinal, Counties.at(ordinal)).getBytes(StandardCharsets.UTF_8));
    }
}
