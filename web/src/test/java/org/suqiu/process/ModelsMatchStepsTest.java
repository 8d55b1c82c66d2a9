package org.suqiu.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.casefile.Step;
import org.suqiu.processmodels.ModelFiles;

/** What a model calls exists here, and what people do in it is known to the worklist. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModelsMatchStepsTest {

    private static final Map<String, Class<?>> STEPS = steps();
    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"(\\w+)\"");
    private static final Pattern TIMER = Pattern.compile("Event id=\"(Timer_\\w+)\"");
    private static final Predicate<String> OF_A_CASE = model -> !model.equals("processes/freeze-month.bpmn");
    private static final Pattern PROCESS = Pattern.compile("process id=\"(\\w+)\"");

    static List<String> models() {
        return ModelFiles.PROCESSES;
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_call_of_a_model_is_answered(String model) {
        ModelCalls calls = ModelCalls.in(model);

        assertThat(calls.areAllRead()).isTrue();
        assertThat(calls.unanswered(STEPS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_user_task_is_a_step(String model) {
        assertThat(userTasks(model)).isSubsetOf(UserTasks.STEPS.keySet());
    }

    /** So that a moved due date finds them. */
    @Test
    void every_timer_is_named_after_its_step() {
        Set<String> names = Arrays.stream(Step.values())
                .map(TimerNames::new)
                .flatMap(step -> Stream.of(step.amber(), step.late(), step.limit()))
                .collect(toSet());

        assertThat(models().stream().filter(OF_A_CASE).flatMap(model -> ids(TIMER, model)))
                .contains("Timer_AcceptanceLate", "Timer_ClosingNoticeAmber", "Timer_MediationLimit")
                .isSubsetOf(names);
    }

    @Test
    void every_duty_has_its_model() {
        List<String> processes =
                models().stream().flatMap(model -> ids(PROCESS, model)).toList();

        assertThat(processes).containsAll(DutyProcess.MODELS.values());
    }

    @Test
    void a_call_to_nobody_is_found() {
        var calls = new ModelCalls("#{nobodySteps.act(execution.processBusinessKey)}"
                + " #{routingSteps.routCase(execution.processBusinessKey)}"
                + " #{routingSteps.routeCase(execution.processBusinessKey, 'DISPATCH')}"
                + " #{routingSteps.routeCase(execution.processBusinessKey)}");

        assertThat(calls.unanswered(STEPS))
                .containsExactly("nobodySteps.act/1", "routingSteps.routCase/1", "routingSteps.routeCase/2");
    }

    private static List<String> userTasks(String model) {
        return ids(USER_TASK, model).toList();
    }

    private static Stream<String> ids(Pattern element, String model) {
        return element.matcher(ModelCalls.in(model).text()).results().map((MatchResult found) -> found.group(1));
    }

    private static Map<String, Class<?>> steps() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.suqiu").stream()
                        .filter(type -> type.getSimpleName().endsWith("Steps") && type.isAnnotatedWith(Named.class))
                        .map(JavaClass::reflect)
                        .collect(toMap(type -> Introspector.decapitalize(type.getSimpleName()), type -> type));
    }
}
