package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.GroundTable;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;

/** Asks the table of grounds as it stands now, or remembers what it lately answered to the same question. */
@ApplicationScoped
class EngineGroundTable implements GroundTable {

    static final String GROUND = "Ground";
    static final String ANSWER = "ground";

    @Inject
    Engine engine;

    private final RememberedAnswers<Question, Optional<GroundRole>> grounds =
            new RememberedAnswers<>(question -> code(engine, question).map(GroundRole::valueOf), Clock.systemUTC());

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionFileReplaced replaced) {
        grounds.forget();
    }

    @Override
    public Optional<GroundRole> ground(LawStep step, Finding finding, String lawPack) {
        return grounds.to(new Question(step, finding, lawPack));
    }

    static Optional<String> code(Decisions tables, Question question) {
        Map<String, Object> inputs = Map.of(
                "step", question.step().name(),
                "finding", question.finding().name(),
                "lawPack", question.lawPack());
        return tables.text(GROUND, inputs, ANSWER);
    }

    record Question(LawStep step, Finding finding, String lawPack) {}
}
