package org.suqiu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.law.Ground;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.process.ShippedTables;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundGroundsTest {

    private final FoundGrounds grounds = new FoundGrounds();

    FoundGroundsTest() {
        grounds.table = ShippedTables.grounds();
        grounds.lawPacks = new LawPacks() {
            @Override
            public LawPack byCode(String code) {
                return LawFixture.book().byCode(code).orElseThrow();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE, OTHER_AUTHORITY,       15-1, 16-1",
        "ACCEPTANCE, DEALT_WITH_BEFORE,     15-2, 16-2",
        "ACCEPTANCE, THREE_YEARS_PAST,      15-4, 16-4",
        "ACCEPTANCE, MATERIAL_NOT_SUPPLIED, 15-5, 16-5",
        "ACCEPTANCE, IDENTITY_NOT_PROVED,   15-5, 16-6",
        "MEDIATION,  WITHDRAWN,             21-1, 23-1",
        "MEDIATION,  RESPONDENT_REFUSES,    21-3, 23-2",
        "MEDIATION,  COMPLAINANT_REFUSES,       , 23-2",
        "MEDIATION,  PARTY_ABSENT,          21-3, 23-2",
        "MEDIATION,  LIMIT_RUN_OUT,         21-5, 23-5",
        "MEDIATION,  DEALT_WITH_BEFORE,     21-6, 23-6"
    })
    void a_finding_has_the_number_that_its_ground_has_in_the_law_of_the_case(
            LawStep step, Finding finding, String order20, String order121) {
        assertThat(groundOf("order-20", step, finding)).isEqualTo(order20);
        assertThat(groundOf("order-121", step, finding)).isEqualTo(order121);
    }

    @Test
    void a_law_pack_without_grounds_knows_none() {
        assertThat(groundOf("hotline", LawStep.MEDIATION, Finding.LIMIT_RUN_OUT))
                .isNull();
    }

    private String groundOf(String lawPack, LawStep step, Finding finding) {
        CaseFile caseFile = CaseFileFixture.received();
        caseFile.leaveUnplaced("place-unknown", lawPack);
        return grounds.ground(caseFile, step, finding).map(Ground::code).orElse(null);
    }
}
