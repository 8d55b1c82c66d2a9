package org.suqiu.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Respondent;
import org.suqiu.catalogue.Township;
import org.suqiu.catalogue.TownshipDesk;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceCluesTest {

    private static final String TACHENG = "654201";
    private static final String EMIN = "654221";
    private static final String URUMQI = "650100";

    private final PlaceClues placeClues = new PlaceClues();

    @BeforeEach
    void knowTheTwoCounties() {
        placeClues.offices = new Offices() {
            @Override
            public List<County> counties() {
                return List.of(county(TACHENG, "塔城市"), county(EMIN, "额敏县"));
            }

            @Override
            public boolean isOfThePrefecture(String countyCode) {
                return List.of(TACHENG, EMIN).contains(countyCode);
            }
        };
        placeClues.townships = new TownshipDesk() {
            @Override
            public List<Township> all() {
                return List.of(township("二工镇", TACHENG), township("郊区乡", EMIN));
            }
        };
    }

    @Test
    void the_place_of_business_is_the_strongest_clue_and_the_platform_the_weakest() {
        var clues = of(new Respondent("绿洲农资", null, "额敏县郊区乡", TACHENG, null, "某平台", EMIN), at(EMIN, null));

        assertThat(clues)
                .containsExactly(
                        entry(PlaceClue.RESPONDENT_COUNTY, TACHENG),
                        entry(PlaceClue.INCIDENT_COUNTY, EMIN),
                        entry(PlaceClue.NAMED_PLACE, EMIN),
                        entry(PlaceClue.PLATFORM_COUNTY, EMIN));
    }

    @Test
    void a_county_or_a_township_may_be_named_in_the_address_the_name_or_the_place_of_the_incident() {
        assertThat(of(respondent("绿洲农资", "塔城市文化路12号"), at(null, null))).containsValue(TACHENG);
        assertThat(of(respondent("额敏县绿洲农资", null), at(null, null))).containsValue(EMIN);
        assertThat(of(respondent(null, null), at(null, "二工镇集市"))).containsValue(TACHENG);
    }

    @Test
    void a_county_and_its_own_township_are_one_place() {
        assertThat(of(respondent("绿洲农资", "塔城市二工镇"), at(null, null)))
                .containsExactly(entry(PlaceClue.NAMED_PLACE, TACHENG));
    }

    @Test
    void places_of_two_counties_are_for_a_person_to_weigh() {
        assertThat(of(respondent("绿洲农资", "塔城市文化路12号"), at(null, "额敏县集市"))).isEmpty();
    }

    @Test
    void what_lies_outside_the_prefecture_is_no_clue() {
        assertThat(of(new Respondent("某店", null, "乌鲁木齐市", URUMQI, null, null, URUMQI), at(URUMQI, null)))
                .isEmpty();
    }

    @Test
    void the_production_corps_has_a_regulator_of_its_own_in_whichever_county_it_lies() {
        assertThat(of(new Respondent("某店", null, "兵团第九师", TACHENG, null, null, null), at(TACHENG, null)))
                .isEmpty();
        assertThat(of(respondent("某店", "塔城市"), at(TACHENG, "163团集市"))).isEmpty();
    }

    @Test
    void nothing_said_is_no_clue() {
        assertThat(of(Respondent.UNKNOWN, at(null, null))).isEmpty();
    }

    private Map<PlaceClue, String> of(Respondent respondent, Incident incident) {
        return placeClues.of(CaseFileFixture.about(respondent, incident));
    }

    private static Respondent respondent(String name, String address) {
        return new Respondent(name, null, address, null, null, null, null);
    }

    private static Incident at(String countyCode, String place) {
        return new Incident(CaseFileFixture.DAY, place, countyCode, "滴灌带破裂");
    }

    private static County county(String code, String name) {
        return new County() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String name(boolean chinese) {
                return name;
            }
        };
    }

    private static Township township(String name, String countyCode) {
        return new Township() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String countyCode() {
                return countyCode;
            }
        };
    }
}
