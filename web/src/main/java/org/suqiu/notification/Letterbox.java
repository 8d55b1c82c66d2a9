package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;

/** Words the messages. They carry the case number and nothing that a stranger could learn from. */
@ApplicationScoped
public class Letterbox {

    private static final String ANY_PLACEHOLDER = "\\{[^}]*}";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<StaffActed> acted;

    /** Nothing where no words are kept for the matter: then nobody is written to. */
    Optional<MessageTemplate> template(NoticeMatter matter, CaseFile caseFile) {
        return of(matter, caseFile.kind());
    }

    @Transactional
    public List<MessageTemplate> templates() {
        return entityManager
                .createQuery("select t from MessageTemplate t order by t.key.matter, t.key.kind", MessageTemplate.class)
                .getResultList();
    }

    /** @throws InvalidInput when a text has a placeholder other than the case number's */
    @Transactional
    public MessageTemplate reword(NoticeMatter matter, Kind kind, TemplateWords words, Actor by) {
        requireNothingButTheNumber(words.subject(), "/subject");
        requireNothingButTheNumber(words.subjectEn(), "/subjectEn");
        requireNothingButTheNumber(words.body(), "/body");
        requireNothingButTheNumber(words.bodyEn(), "/bodyEn");
        MessageTemplate template = of(matter, kind).orElseThrow(() -> new NotFound("message-template"));
        template.reword(words);
        acted.fire(new StaffActed(by, "MESSAGE_TEMPLATE_CHANGED", null, matter + " " + kind));
        return template;
    }

    private static void requireNothingButTheNumber(String text, String pointer) {
        if (text.replace(MessageTemplate.NUMBER, "").matches("(?s).*" + ANY_PLACEHOLDER + ".*")) {
            throw new InvalidInput(pointer, "number-is-the-only-placeholder");
        }
    }

    private Optional<MessageTemplate> of(NoticeMatter matter, Kind kind) {
        return Optional.ofNullable(entityManager.find(MessageTemplate.class, new MessageTemplate.Key(matter, kind)));
    }
}
