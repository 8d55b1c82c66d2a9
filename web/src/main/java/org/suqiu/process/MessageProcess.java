package org.suqiu.process;

import static org.suqiu.process.CaseProcess.AFTER_THE_FEATURES;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.suqiu.casefile.MessageDue;
import org.suqiu.casefile.MessageDue.News;

/** Has messages sent that are nobody's task: the engine's jobs are the outbox. */
@ApplicationScoped
class MessageProcess {

    static final Map<News, String> MODELS = Map.of(News.ANSWER, "AnswerMessage", News.REVIEW, "ReviewMessage");

    @Inject
    Engine engine;

    void onDue(@Observes @Priority(AFTER_THE_FEATURES) MessageDue due) {
        String number = due.caseNumber();
        EngineFailure.translate(
                number, () -> engine.runtime().startProcessInstanceById(engine.latest(MODELS.get(due.news())), number));
    }
}
