package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** Words the messages. They carry the case number and nothing that a stranger could learn from. */
@ApplicationScoped
public class Letterbox {

    private static final Pattern ANY_PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final String OTHER_PLACEHOLDER = "number-is-the-only-placeholder";

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

    /** @throws org.suqiu.rules.InvalidInput when a text has a placeholder other than the case number's */
    @Transactional
    public MessageTemplate reword(NoticeMatter matter, Kind kind, ReadVersion read, TemplateWords words, Actor by) {
        requireNothingButTheNumber(words);
        MessageTemplate template = toChange(matter, kind).orElseThrow(() -> new NotFound("message-template"));
        read.require(template.version());
        template.reword(words);
        entityManager.flush();
        acted.fire(new StaffActed(by, "MESSAGE_TEMPLATE_CHANGED", null, matter + " " + kind));
        return template;
    }

    private static void requireNothingButTheNumber(TemplateWords words) {
        new Problems()
                .when(hasAnother(words.subject()), "/subject", OTHER_PLACEHOLDER)
                .when(hasAnother(words.subjectEn()), "/subjectEn", OTHER_PLACEHOLDER)
                .when(hasAnother(words.body()), "/body", OTHER_PLACEHOLDER)
                .when(hasAnother(words.bodyEn()), "/bodyEn", OTHER_PLACEHOLDER)
                .throwIfAny();
    }

    private static boolean hasAnother(String text) {
        return ANY_PLACEHOLDER.matcher(text.replace(MessageTemplate.NUMBER, "")).find();
    }

    /** Locked, so that of two who read the same version only one writes. */
    private Optional<MessageTemplate> toChange(NoticeMatter matter, Kind kind) {
        var key = new MessageTemplate.Key(matter, kind);
        return Optional.ofNullable(entityManager.find(MessageTemplate.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<MessageTemplate> of(NoticeMatter matter, Kind kind) {
        return Optional.ofNullable(entityManager.find(MessageTemplate.class, new MessageTemplate.Key(matter, kind)));
    }
}
