package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.Finding;
import org.suqiu.deadlines.LimitTable;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.process.EngineGroundTable.Question;
import org.suqiu.rules.Problems;

/** Asks a new table whatever a case may ask it one day: a hole in the limits would be a case without a due date. */
@ApplicationScoped
class AnswerCheck {

    private static final Set<String> LIMITS = names(LawStep.values());
    private static final Set<String> GROUNDS = names(GroundRole.values());
    private static final List<LawStep> STEPS = List.of(LawStep.ACCEPTANCE, LawStep.MEDIATION);

    /** Nobody is there to choose a ground when the procedure ends a mediation by itself. */
    private static final Set<Finding> DECIDING = EnumSet.of(Finding.WITHDRAWN, Finding.LIMIT_RUN_OUT);

    @Inject
    LawPacks lawPacks;

    /** As it is in force: where no law pack has a limit now, a new table need not find one. */
    @Inject
    LimitTable present;

    void require(DecisionFile file, Decisions tables) {
        var problems = new Problems();
        switch (file) {
            case LIMIT -> everyLimit(tables, problems);
            case GROUND -> everyGround(tables, problems);
            case ROUTING -> {
                // What falls through a hole there goes to the dispatcher.
            }
        }
        problems.throwIfAny();
    }

    private void everyLimit(Decisions tables, Problems problems) {
        LimitTable.Question.all(packs())
                .filter(question -> isWrong(question, EngineLimitTable.code(tables, question)))
                .map(question -> question.step().name())
                .distinct()
                .forEach(step -> problems.add("/" + EngineLimitTable.LIMIT, "table-without-answer", step));
    }

    private boolean isWrong(LimitTable.Question question, Optional<String> answer) {
        LawPack pack = lawPacks.byCode(question.lawPack());
        Optional<LawStep> limit = answer.filter(LIMITS::contains).map(LawStep::valueOf);
        return limit.isEmpty()
                || limit.flatMap(pack::limit).isEmpty()
                        && present.limit(question).flatMap(pack::limit).isPresent();
    }

    private void everyGround(Decisions tables, Problems problems) {
        questions()
                .filter(question -> isWrong(question, EngineGroundTable.code(tables, question)))
                .map(question -> question.finding().name())
                .distinct()
                .forEach(finding -> problems.add("/" + EngineGroundTable.GROUND, "table-without-answer", finding));
    }

    private boolean isWrong(Question question, Optional<String> answer) {
        boolean needed = question.step() == LawStep.MEDIATION && DECIDING.contains(question.finding());
        return answer.map(ground -> !GROUNDS.contains(ground) || needed && !isThere(question, ground))
                .orElse(needed);
    }

    /** A regime without mediation has no grounds to end one. */
    private boolean isThere(Question question, String ground) {
        LawPack pack = lawPacks.byCode(question.lawPack());
        return pack.grounds(question.step(), null).isEmpty()
                || pack.ground(question.step(), GroundRole.valueOf(ground)).isPresent();
    }

    private Stream<Question> questions() {
        return packs().stream().flatMap(pack -> STEPS.stream()
                .flatMap(step -> Stream.of(Finding.values()).map(finding -> new Question(step, finding, pack))));
    }

    private List<String> packs() {
        return lawPacks.book().packs().stream().map(LawPack::code).toList();
    }

    private static Set<String> names(Enum<?>... codes) {
        return Stream.of(codes).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
