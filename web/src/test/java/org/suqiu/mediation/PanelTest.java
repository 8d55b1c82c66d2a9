package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelTest {

    private static final Map<String, Actor> STAFF = Map.of(
            "li", new Actor("li", "", Set.of(Role.HANDLER), "654201"),
            "sun", new Actor("sun", "", Set.of(Role.HANDLER), "654202"),
            "gone", new Actor("gone", "", Set.of(), null));

    @Test
    void staff_of_the_office_preside_and_others_help_Art_21() {
        assertThatCode(() -> panel(false).require(List.of("古丽米热", "li"))).doesNotThrowAnyException();
        refuses("nobody-presides", false, "古丽米热");
    }

    @Test
    void the_organisation_that_was_entrusted_presides_by_its_own_staff_Art_21() {
        assertThatCode(() -> panel(true).require(List.of("古丽米热"))).doesNotThrowAnyException();
    }

    @Test
    void staff_of_another_office_and_who_left_do_not_mediate() {
        refuses("cannot-mediate", true, "sun");
        refuses("cannot-mediate", false, "li", "gone");
    }

    private static void refuses(String code, boolean entrusted, String... mediators) {
        assertThatThrownBy(() -> panel(entrusted).require(List.of(mediators)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems().get(0).code()).isEqualTo(code));
    }

    private static Panel panel(boolean entrusted) {
        return new Panel("654201", entrusted, username -> Optional.ofNullable(STAFF.get(username)));
    }
}
