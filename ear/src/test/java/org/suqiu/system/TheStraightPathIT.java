package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TheStraightPathIT {

    private static final String TACHENG_CITY = "654201";

    private final Server server = SharedServer.get();
    private final Hotline hotline = Hotline.of(server);
    private final Desk desk = Desk.of(server, "handler-" + TACHENG_CITY);
    private final Figures figures = new Figures(server);
    private final YearMonth month = YearMonth.from(new DemoClock(server).today());

    @Test
    void a_complaint_comes_in_the_county_office_settles_it_and_the_month_counts_it() {
        CountyRow before = figures.ofCounty(TACHENG_CITY, month);

        Receipt receipt = hotline.files(Complaint.aboutARefrigerator(TACHENG_CITY));
        desk.accepts(receipt.number()).expect(200);
        desk.mediates(receipt.number(), "1280.00").expect(200);

        assertThat(figures.ofCounty(TACHENG_CITY, month))
                .isEqualTo(before.withOneMoreSettled(new BigDecimal("1280.00")));
    }

    @Test
    void the_rules_place_a_complaint_with_its_county_office_and_put_it_on_the_worklist() {
        Receipt receipt = hotline.files(Complaint.aboutARefrigerator(TACHENG_CITY));

        assertThat(receipt.office()).isEqualTo(TACHENG_CITY);
        assertThat(desk.taskOf(receipt.number(), "ACCEPTANCE", "OFFICE"))
                .hasValueSatisfying(task -> assertThat(task.path("dueOn").asText())
                        .isEqualTo(receipt.decideBy().toString()));
    }

    @Test
    void whoever_filed_sees_the_case_with_its_office_and_its_due_date() {
        Receipt receipt = hotline.files(Complaint.aboutARefrigerator(TACHENG_CITY));

        assertThat(hotline.tracks(receipt).toString())
                .contains("塔城市市场监督管理局")
                .contains(receipt.decideBy().toString());
    }

    @Test
    void mediation_of_a_case_that_nobody_has_accepted_is_refused_and_what_is_possible_is_named() {
        Receipt receipt = hotline.files(Complaint.aboutARefrigerator(TACHENG_CITY));

        Answer tooEarly = desk.mediates(receipt.number(), "1280.00");

        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.json().path("possible")).isNotEmpty();
    }
}
