package org.suqiu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.StaleVersion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StockAnswerDeskIT {

    private static final Actor ADMIN = new Actor("admin", "", Set.of(Role.ADMIN), null);
    private static final Wording LIMIT = new Wording("投诉要多久才受理？", "收到之日起七个工作日内决定。", "zh-CN", true);
    private static final Wording LIMIT_IN_ENGLISH =
            new Wording("When is a complaint accepted?", "Within seven working days.", "en", true);

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();

    @Test
    void answers_are_added_changed_and_retired_on_h2() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:answers;DB_CLOSE_DELAY=-1");

        answersAreAddedChangedAndRetired(database);
    }

    @Test
    void answers_are_added_changed_and_retired_on_postgresql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            answersAreAddedChangedAndRetired(postgres.getPostgresDatabase());
        }
    }

    private void answersAreAddedChangedAndRetired(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        var configuration = new Configuration().addAnnotatedClass(StockAnswer.class);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        try (EntityManagerFactory factory = configuration.buildSessionFactory()) {
            StockAnswer chinese = inOne(factory, desk -> desk.add(LIMIT, ADMIN));
            StockAnswer english = inOne(factory, desk -> desk.add(LIMIT_IN_ENGLISH, ADMIN));
            assertThat(wordings(inOne(factory, desk -> desk.to("投诉多久受理")))).containsExactly(LIMIT);

            Wording retired = new Wording(LIMIT.question(), LIMIT.answer(), "zh-CN", false);
            StockAnswer changed = inOne(factory, desk -> desk.change(chinese.id(), 0, retired, ADMIN));

            assertThat(changed.version()).isEqualTo(1);
            assertThat(wordings(inOne(factory, desk -> desk.to("投诉多久受理")))).isEmpty();
            assertThat(wordings(inOne(factory, desk -> desk.to("")))).containsExactly(LIMIT_IN_ENGLISH);
            assertThat(wordings(inOne(factory, StockAnswerDesk::all))).containsExactly(LIMIT_IN_ENGLISH, retired);
            assertThatThrownBy(() -> inOne(factory, desk -> desk.change(chinese.id(), 0, LIMIT, ADMIN)))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> inOne(factory, desk -> desk.change(english.id() + 999, null, LIMIT, ADMIN)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(acted.all())
                .extracting(StaffActed::action)
                .containsOnly("ANSWER_CHANGED")
                .hasSize(3);
    }

    private static List<Wording> wordings(List<StockAnswer> answers) {
        return answers.stream().map(StockAnswer::wording).toList();
    }

    /** As one request to the server. */
    private <T> T inOne(EntityManagerFactory factory, Function<StockAnswerDesk, T> request) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            var desk = new StockAnswerDesk();
            desk.entityManager = entityManager;
            desk.clock = Clock.systemUTC();
            desk.acted = acted;
            entityManager.getTransaction().begin();
            T answer = request.apply(desk);
            entityManager.getTransaction().commit();
            return answer;
        }
    }
}
