package org.suqiu.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.PartyDetails;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SamePersonTest {

    @Test
    void a_telephone_number_tells_however_it_is_written() {
        assertThat(SamePerson.filed(person("李明", "138 0000 1234"), person("李先生", "138-0000-1234")))
                .isTrue();
    }

    @Test
    void a_name_tells_only_where_numbers_do_not_contradict_it() {
        assertThat(SamePerson.filed(person("李明", "13800001234"), person("李明", null)))
                .isTrue();
        assertThat(SamePerson.filed(person("李明", "13800001234"), person("李明", "13900001234")))
                .isFalse();
    }

    /** Order 121, Art. 35 speaks of the same reporter. */
    @Test
    void an_anonymous_reporter_is_never_known_to_be_the_same() {
        assertThat(SamePerson.filed(PartyDetails.UNKNOWN, PartyDetails.UNKNOWN)).isFalse();
    }

    private static PartyDetails person(String name, String phone) {
        return new PartyDetails(name, phone, null, null, null, null);
    }
}
