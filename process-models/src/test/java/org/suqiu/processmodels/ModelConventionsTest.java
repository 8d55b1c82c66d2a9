package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all models keep to, read from the files themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModelConventionsTest {

    /** A bean of the application, asked with the case number and, at most, the name of a step. */
    private static final Pattern BEAN_CALL =
            Pattern.compile("#\\{[a-z]+Steps\\.[a-zA-Z]+\\(execution\\.processBusinessKey(, '[A-Z_]+')?\\)}");

    private static final String CASE_NUMBER = "#{execution.processBusinessKey}";
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern CAMUNDA_TERM = Pattern.compile("(?<=camunda:)\\w+");

    static List<ProcessFile> models() {
        return ModelFiles.PROCESSES.stream().map(ProcessFile::new).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_is_executable_and_says_how_long_it_is_remembered(ProcessFile model) {
        assertThat(model.all(Process.class))
                .hasSize(1)
                .allMatch(Process::isExecutable)
                .allMatch(process -> "P30D".equals(process.getCamundaHistoryTimeToLiveString()));
    }

    private static List<String> processes() {
        return models().stream()
                .flatMap(model -> model.all(Process.class).stream())
                .map(Process::getId)
                .toList();
    }

    static List<DmnModelInstance> decisions() {
        return ModelFiles.DECISIONS.stream()
                .map(file -> ModelConventionsTest.class.getClassLoader().getResourceAsStream(file))
                .map(Dmn::readModelFromStream)
                .toList();
    }

    @Test
    void the_decisions_are_known_by_their_names() {
        assertThat(decisions())
                .flatExtracting(model -> model.getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .containsExactly("Place", "Department", "Limit", "Ground");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_says_how_long_it_is_remembered(DmnModelInstance model) {
        assertThat(model.getModelElementsByType(Decision.class))
                .allMatch(decision -> "P30D".equals(decision.getCamundaHistoryTimeToLiveString()));
    }

    /** What a rule rests on stands beside it. */
    @ParameterizedTest
    @MethodSource("decisions")
    void the_first_rule_that_fits_answers_and_every_rule_says_why(DmnModelInstance model) {
        assertThat(model.getModelElementsByType(DecisionTable.class))
                .allMatch(table -> table.getHitPolicy() == HitPolicy.FIRST);
        assertThat(model.getModelElementsByType(Rule.class)).allMatch(rule -> rule.getDescription() != null);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_decision_is_drawn_with_what_it_asks_and_rests_on(DmnModelInstance model) {
        String file = Dmn.convertToString(model);

        assertThat(model.getModelElementsByType(DrgElement.class))
                .isNotEmpty()
                .allMatch(element -> file.contains("dmnElementRef=\"" + element.getId() + "\""));
    }

    /** The case number is all that the engine knows of a case. */
    @ParameterizedTest
    @MethodSource("models")
    void no_model_sets_or_reads_a_variable(ProcessFile model) {
        assertThat(model.matches(EXPRESSION))
                .filteredOn(expression -> !CASE_NUMBER.equals(expression))
                .allMatch(BEAN_CALL.asMatchPredicate());
        assertThat(model.matches(CAMUNDA_TERM)).isSubsetOf("historyTimeToLive", "expression", "asyncBefore", "in");
        assertThat(model.text()).doesNotContain("dataObject", "script");
    }

    /** Called models know their case as the callers do. */
    @ParameterizedTest
    @MethodSource("models")
    void a_call_passes_the_case_number_and_nothing_else(ProcessFile model) {
        assertThat(model.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(processes()).contains(call.getCalledElement());
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .singleElement()
                    .returns(CASE_NUMBER, CamundaIn::getCamundaBusinessKey)
                    .returns(null, CamundaIn::getCamundaSource)
                    .returns(null, CamundaIn::getCamundaVariables);
        });
    }

    /** More would not fit one screen. */
    @ParameterizedTest
    @MethodSource("models")
    void a_model_has_at_most_a_dozen_tasks(ProcessFile model) {
        assertThat(model.all(Task.class).size() + model.all(CallActivity.class).size())
                .isBetween(1, 12);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_service_task_calls_a_bean(ProcessFile model) {
        assertThat(model.all(ServiceTask.class)).allMatch(task -> task.getCamundaExpression() != null);
    }

    /** The caller's transaction reaches the first human task; only what talks to the outside waits. */
    @ParameterizedTest
    @MethodSource("models")
    void only_sending_leaves_the_transaction(ProcessFile model) {
        assertThat(model.all(FlowNode.class))
                .allMatch(node -> node.isCamundaAsyncBefore() == node.getId().startsWith("Task_Send"));
    }

    /** A warning leaves the work where it is; only the law ends a mediation. */
    @ParameterizedTest
    @MethodSource("models")
    void only_the_mediation_limit_interrupts(ProcessFile model) {
        assertThat(model.all(BoundaryEvent.class))
                .allMatch(timer -> timer.cancelActivity() == "Timer_MediationLimit".equals(timer.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_answer_of_a_gateway_has_a_name_and_one_is_the_default(ProcessFile model) {
        assertThat(model.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .allMatch(flow -> flow.getName() != null)
                            .allMatch(flow ->
                                    (flow.getConditionExpression() == null) == flow.equals(gateway.getDefault()));
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_node_and_flow_is_drawn(ProcessFile model) {
        assertThat(model.all(FlowNode.class)).allMatch(node -> node.getDiagramElement() != null);
        assertThat(model.all(SequenceFlow.class)).allMatch(flow -> flow.getDiagramElement() != null);
    }
}
