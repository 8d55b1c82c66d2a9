package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deny by default: offices, roles, and personal data that only those see who work on the case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoSeesWhatIT {

    private static final String PHONE = "13899990001";

    private final Server server = SharedServer.get();
    private final Receipt filed = Hotline.of(server).files(Complaint.aboutARefrigerator("654225"));

    @Test
    void the_office_that_has_the_case_reads_it_in_full_and_each_look_is_recorded() {
        JsonNode page = Desk.of(server, "handler-654225").reads(filed.number());

        assertThat(page.path("party").path("phone").asText()).isEqualTo(PHONE);
        assertThat(page.path("partyMasked").asBoolean()).isFalse();
        JsonNode record = new Api(server)
                .signedInAs("auditor")
                .get("/api/audit?case=" + filed.number())
                .expect(200);
        assertThat(record.path("items").findValuesAsText("actor")).contains("handler-654225");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "manager"})
    void those_who_answer_callers_or_print_figures_see_a_mask_and_no_facts(String username) {
        String text = answer(username).text();

        assertThat(answer(username).status()).isEqualTo(200);
        assertThat(text).doesNotContain(PHONE, "阿依古丽", "冰箱买回三天").contains("138****0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler-654201", "head-654201", "dispatcher", "admin", "auditor"})
    void another_office_and_those_without_cases_are_answered_as_if_there_were_none(String username) {
        assertThat(answer(username).status()).isEqualTo(404);
    }

    @Test
    void nobody_sees_anything() {
        assertThat(new Api(server).get("/api/cases/" + filed.number()).status()).isEqualTo(401);
        assertThat(new Api(server).get("/api/worklist").status()).isEqualTo(401);
    }

    @Test
    void a_violation_report_is_its_heads_alone_until_it_is_assigned() {
        JsonNode report = new Api(server)
                .post(
                        "/api/violation-reports",
                        """
                        {"respondent": {"name": "某食品加工坊", "address": "工业园3号", "countyCode": "654225"},
                         "subject": {"category": "food"}, "suspectedAct": "food-safety",
                         "incident": {"facts": "加工间无证生产。", "countyCode": "654225"}}""")
                .expect(201);
        String number = report.path("number").asText();

        assertThat(status("head-654225", number)).isEqualTo(200);
        assertThat(status("handler-654225", number)).isEqualTo(404);
        assertThat(status("supervisor", number)).isEqualTo(404);
        assertThat(status("agent", number)).isEqualTo(404);
        assertThat(status("dispatcher", number)).isEqualTo(404);
    }

    private Answer answer(String username) {
        return new Api(server).signedInAs(username).get("/api/cases/" + filed.number());
    }

    private int status(String username, String number) {
        return new Api(server).signedInAs(username).get("/api/cases/" + number).status();
    }
}
