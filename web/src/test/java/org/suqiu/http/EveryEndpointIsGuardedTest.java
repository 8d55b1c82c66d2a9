package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryEndpointIsGuardedTest {

    @Test
    void every_resource_method_says_who_may_call_it() {
        List<Class<?>> resources = resources();

        assertThat(resources).isNotEmpty();
        assertThat(resources.stream().flatMap(EveryEndpointIsGuardedTest::unguarded))
                .as("methods without @RolesAllowed, @StaffOnly or @PermitAll")
                .isEmpty();
    }

    @Test
    void a_forgotten_method_is_found() {
        assertThat(unguarded(ForgottenRuleFixture.class))
                .extracting(Method::getName)
                .containsExactly("forgotten");
    }

    @Test
    void a_forgotten_method_lets_nobody_in() throws NoSuchMethodException {
        Actor everything = new Actor("root", "", Role.ALL, "654201");

        assertThat(rule("forgotten").allows(everything)).isFalse();
        assertThat(rule("forgotten").allows(Actor.PUBLIC)).isFalse();
    }

    @Test
    void a_rule_lets_in_whom_it_names() throws NoSuchMethodException {
        Actor handler = new Actor("li", "", Set.of(Role.HANDLER), "654201");
        Actor auditor = new Actor("wu", "", Set.of(Role.AUDITOR), null);

        assertThat(rule("open").allows(Actor.PUBLIC)).isTrue();
        assertThat(rule("ofAnOffice").allows(handler)).isTrue();
        assertThat(rule("ofAnOffice").allows(auditor)).isFalse();
        assertThat(rule("ofStaff").allows(auditor)).isTrue();
        assertThat(rule("ofStaff").allows(Actor.PUBLIC)).isFalse();
    }

    private static AccessRule rule(String method) throws NoSuchMethodException {
        return AccessRule.of(ForgottenRuleFixture.class, ForgottenRuleFixture.class.getMethod(method));
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.suqiu").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Stream<Method> unguarded(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(EveryEndpointIsGuardedTest::isEndpoint)
                .filter(method -> AccessRule.declared(method)
                        .or(() -> AccessRule.declared(resource))
                        .isEmpty());
    }

    private static boolean isEndpoint(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
