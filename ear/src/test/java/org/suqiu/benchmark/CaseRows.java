package org.suqiu.benchmark;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An import file: every tenth row is an open case of the last days, the others were mediated and closed. */
record CaseRows(LocalDate today, int first, int count) {

    private static final String HEADER = "external_id,kind,channel,source,received_at,county_code,category,issue,facts,"
            + "complainant_name,complainant_phone,respondent_name,respondent_credit_code,respondent_address,"
            + "disputed_amount,acceptance,acceptance_at,refusal_ground,mediation,mediation_at,recovered_amount,"
            + "verification,verification_at,penalty_amount,converted,due_on,closed_at,satisfaction\n";
    private static final String TOLD = "BENCHMARK-%1$d,COMPLAINT,PHONE,,%2$s,%3$s,home-appliances,,"
            + "第%1$d件：冰箱买回三天就不制冷，商家拒绝退货。,阿依古丽,138%1$08d,第%1$d号电器商行,,文化路%1$d号,1280.00,";
    private static final String CLOSED = "ACCEPTED,%1$s,,AGREED,%2$s,1280.00,,,,false,,%2$s,5\n";
    private static final String OPEN = ",,,,,,,,,false,,,\n";
    private static final int DAYS = 400;

    String csv() {
        return IntStream.range(first, first + count).mapToObj(this::row).collect(Collectors.joining("", HEADER, ""));
    }

    private String row(int ordinal) {
        boolean open = ordinal % 10 == 0;
        LocalDate received = today.minusDays(open ? 1 + ordinal / 10 % 5 : 40 + ordinal % DAYS);
        String rest = open ? OPEN : CLOSED.formatted(received.plusDays(3), received.plusDays(20));
        return TOLD.formatted(ordinal, received, Counties.at(ordinal)) + rest;
    }
}
