package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterboxIT {

    private static final Actor ADMIN = new Actor("admin", "", Set.of(Role.ADMIN), null);
    private static final TemplateWords WORDS =
            new TemplateWords("SMS_1", "诉求已受理", "Accepted", "您的诉求{number}已受理。", "Your case {number} is accepted.");

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final Letterbox letterbox = new Letterbox();
    private EntityManagerFactory factory;
    private EntityManager entityManager;

    @BeforeEach
    void open() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:letterbox;DB_CLOSE_DELAY=-1");
        var configuration = new Configuration().addAnnotatedClass(MessageTemplate.class);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-drop");
        factory = configuration.buildSessionFactory();
        entityManager = factory.createEntityManager();
        letterbox.entityManager = entityManager;
        letterbox.acted = acted;
        entityManager.getTransaction().begin();
        entityManager.persist(new MessageTemplate(NoticeMatter.DECISION, Kind.COMPLAINT, WORDS));
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        entityManager.close();
        factory.close();
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
