package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.MessageDue;
import org.suqiu.casefile.MessageDue.News;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReviewDecided;
import org.suqiu.casefile.Stage;

/** What those who filed are written about though the law makes nobody call them: an answer, the result of a review. */
@ApplicationScoped
class NewsForFiler {

    @Inject
    Event<MessageDue> messageDue;

    /** What an office of the hotline regime settles otherwise than by answering has no notice of its own either. */
    void write(@Observes CaseClosed closed) {
        if (closed.from() == Stage.AWAITING_ANSWER && closed.caseFile().outcome() != Outcome.ENDED_BEFORE_DECISION) {
            messageDue.fire(new MessageDue(closed.caseFile().number(), News.ANSWER));
        }
    }

    void write(@Observes ReviewDecided decided) {
        messageDue.fire(new MessageDue(decided.caseFile().number(), News.REVIEW));
    }
}
