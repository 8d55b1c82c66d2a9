package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.RuleViolation;

/** Lets nobody do what is not due, not theirs, or in somebody else's hands. */
@ApplicationScoped
class Worklist implements Duties {

    private static final Set<Stage> DECIDED = EnumSet.of(Stage.IN_MEDIATION, Stage.CLOSED);

    @Inject
    WorkItems workItems;

    @Inject
    Holding holding;

    @Inject
    Colleagues colleagues;

    @Inject
    Underway underway;

    @Inject
    @Any
    Instance<Possibilities> possibilities;

    @Override
    public void take(CaseFile caseFile, Step step, Actor actor) {
        Optional<WorkItem> waiting = workItems.of(caseFile.number(), step);
        if (waiting.isEmpty() && !isUnderway(caseFile, step)) {
            throw new RuleViolation("step-not-due", caseFile.number(), step);
        }
        WorkItem item = waiting.orElseGet(() -> WorkItem.toCome(caseFile, step));
        if (!item.isFor(actor)) {
            throw new NotAllowed(step.name());
        }
        waiting.ifPresent(held -> take(held, caseFile, actor));
    }

    private void take(WorkItem item, CaseFile caseFile, Actor actor) {
        if (!item.isHeld()) {
            holding.claim(item, caseFile, actor);
        } else if (!colleagues.mayTouch(item, actor)) {
            throw new RuleViolation("held-by-another", item.assignee());
        }
    }

    @Override
    public boolean waitsFor(CaseFile caseFile, Step step) {
        return workItems.of(caseFile.number(), step).isPresent();
    }

    @Override
    public boolean isUnderway(CaseFile caseFile, Step step) {
        return tellings(caseFile).contains(step);
    }

    /** Nothing is told before it is decided. */
    private Set<Step> tellings(CaseFile caseFile) {
        return DECIDED.contains(caseFile.stage()) ? underway.of(caseFile.number()) : Set.of();
    }

    @Override
    public boolean isHeldBy(CaseFile caseFile, Step step, Actor actor) {
        return workItems
                .of(caseFile.number(), step)
                .filter(item -> item.isHeldBy(actor))
                .isPresent();
    }

    @Override
    public List<String> possible(CaseFile caseFile) {
        Set<Step> waiting = workItems.of(caseFile.number()).stream()
                .map(WorkItem::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
        waiting.addAll(tellings(caseFile));
        Stream<String> due = waiting.stream().flatMap(step -> step.actions().stream());
        Stream<String> beside = possibilities.stream().flatMap(feature -> feature.of(caseFile, waiting).stream());
        return Stream.concat(due, beside).distinct().toList();
    }
}
