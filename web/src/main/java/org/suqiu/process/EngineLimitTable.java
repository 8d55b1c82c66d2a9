package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.suqiu.deadlines.LimitTable;
import org.suqiu.law.LawStep;

/** Asks the table of limits as it stands now, or remembers what it lately answered to the same question. */
@ApplicationScoped
class EngineLimitTable implements LimitTable {

    static final String LIMIT = "Limit";
    static final String ANSWER = "limit";

    /** What the table calls a case that comes from no other. */
    private static final String FILED = "FILED";

    @Inject
    Engine engine;

    private final RememberedAnswers<Question, Optional<LawStep>> limits =
            new RememberedAnswers<>(question -> code(engine, question).map(LawStep::valueOf), Clock.systemUTC());

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionFileReplaced replaced) {
        limits.forget();
    }

    @Override
    public Optional<LawStep> limit(Question question) {
        return limits.to(question);
    }

    static Optional<String> code(Decisions tables, Question question) {
        Map<String, Object> inputs = Map.of(
                "step", question.step().name(),
                "kind", question.kind().name(),
                "origin", question.origin().map(Enum::name).orElse(FILED),
                "occasion", question.occasion().name(),
                "lawPack", question.lawPack());
        return tables.text(LIMIT, inputs, ANSWER);
    }
}
