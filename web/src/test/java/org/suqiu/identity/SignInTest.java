package org.suqiu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

    @Test
    void a_password_is_known_by_its_hash_alone() {
        String hash = Passwords.hash("一个好记的口令");

        assertThat(hash).doesNotContain("口令");
        assertThat(Passwords.matches("一个好记的口令", hash)).isTrue();
        assertThat(Passwords.matches("另一个口令", hash)).isFalse();
    }

    @Test
    void nobody_signs_in_without_a_name_or_with_a_boundless_password() {
        assertThat(Passwords.matches("demo", null)).isFalse();
        assertThat(Passwords.matches(null, Passwords.hash("demo"))).isFalse();
        assertThat(Passwords.matches("x".repeat(1_000_000), Passwords.hash("demo")))
                .isFalse();
    }

    @Test
    void a_token_is_long_random_and_not_told_by_accident() {
        Secret token = Secret.random();

        assertThat(token.text()).hasSize(43).isNotEqualTo(Secret.random().text());
        assertThat(token.hash()).hasSize(64).isEqualTo(new Secret(token.text()).hash());
        assertThat(token).hasToString("Secret");
    }

    @Test
    void roles_travel_through_one_column() {
        RolesConverter converter = new RolesConverter();

        assertThat(converter.convertToDatabaseColumn(Set.of(Role.IMPORTER, Role.ADMIN)))
                .isEqualTo("ADMIN,IMPORTER");
        assertThat(converter.convertToEntityAttribute("ADMIN,IMPORTER")).containsExactly(Role.ADMIN, Role.IMPORTER);
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }
}
