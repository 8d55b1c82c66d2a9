package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;
import org.suqiu.slice.SliceDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterboxIT {

    private static final TemplateWords WORDS =
            new TemplateWords("SMS_1", "诉求已受理", "Accepted", "您的诉求{number}已受理。", "Your case {number} is accepted.");

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final Letterbox letterbox = new Letterbox();
    private final SliceDatabase database = new SliceDatabase(MessageTemplate.class);
    private final EntityManager entityManager = database.entityManager();

    @BeforeEach
    void open() {
        letterbox.entityManager = entityManager;
        letterbox.acted = acted;
        entityManager.getTransaction().begin();
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        database.close();
    }

    @Test
    void who_rewords_what_citizens_read_is_on_record() {
        letterbox.reword(NoticeMatter.DECISION, Kind.COMPLAINT, new ReadVersion("\"0\""), WORDS, ADMIN);

        assertThat(acted.all()).singleElement().satisfies(done -> {
            assertThat(done.actor()).isEqualTo(ADMIN);
            assertThat(done.toString()).contains("MESSAGE_TEMPLATE_CHANGED", "DECISION COMPLAINT");
        });
    }

    @Test
    void who_read_older_words_does_not_write_over_newer_ones() {
        letterbox.reword(NoticeMatter.DECISION, Kind.COMPLAINT, new ReadVersion("\"0\""), reworded("已受理"), ADMIN);

        assertThatThrownBy(() ->
                        letterbox.reword(NoticeMatter.DECISION, Kind.COMPLAINT, new ReadVersion("\"0\""), WORDS, ADMIN))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void every_text_with_another_placeholder_is_named_at_once() {
        var words = new TemplateWords(null, "{name}", "Accepted", "{phone}", "{number}");

        assertThatThrownBy(() ->
                        letterbox.reword(NoticeMatter.DECISION, Kind.COMPLAINT, new ReadVersion(null), words, ADMIN))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/subject", "/body"));
    }

    private static TemplateWords reworded(String subject) {
        return new TemplateWords(WORDS.smsCode(), subject, WORDS.subjectEn(), WORDS.body(), WORDS.bodyEn());
    }
}
