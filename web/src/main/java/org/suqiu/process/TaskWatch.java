package org.suqiu.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.suqiu.process.worklist.WorkItemKeeper;

/** Keeps the worklist beside the engine's tasks, of every model and in the same transaction. */
final class TaskWatch extends AbstractBpmnParseListener implements TaskListener {

    private static final List<String> ENDS = List.of(EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final WorkItemKeeper keeper;

    TaskWatch(WorkItemKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        ENDS.forEach(end -> task.addBuiltInTaskListener(end, this));
    }

    @Override
    public void notify(DelegateTask task) {
        if (ENDS.contains(task.getEventName())) {
            keeper.ended(task.getId());
        } else {
            keeper.begun(
                    task.getId(),
                    UserTasks.step(task.getTaskDefinitionKey()),
                    task.getExecution().getProcessBusinessKey());
        }
    }
}
