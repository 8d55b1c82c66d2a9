package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SynonymDeskIT {

    private static final Actor ADMIN = new Actor("admin", "", Set.of(Role.ADMIN), null);

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();

    @Test
    void groups_grow_change_and_go_on_h2() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:synonyms;DB_CLOSE_DELAY=-1");

        groupsGrowChangeAndGo(database);
    }

    @Test
    void groups_grow_change_and_go_on_postgresql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            groupsGrowChangeAndGo(postgres.getPostgresDatabase());
        }
    }

    private void groupsGrowChangeAndGo(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        var configuration = new Configuration().addAnnotatedClass(SynonymGroup.class);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        try (EntityManagerFactory factory = configuration.buildSessionFactory()) {
            inOne(factory, desk -> assertThat(groups(desk).stream().flatMap(List::stream))
                    .doesNotHaveDuplicates());
            inOne(factory, desk -> desk.add(List.of("共享单车", "公共自行车"), ADMIN));
            inOne(factory, desk -> desk.change("公共自行车", List.of("共享单车", "单车", "脚踏车"), ADMIN));
            inOne(factory, desk -> assertThat(desk.synonyms.readings("单车坏了"))
                    .contains(List.of("单车坏了"), List.of("脚踏车", "坏了")));
            inOne(factory, desk -> assertThat(groups(desk))
                    .contains(List.of("共享单车", "单车", "脚踏车"))
                    .doesNotContain(List.of("共享单车", "公共自行车")));

            inOne(factory, SynonymDeskIT::refusesWhatIsAmbiguous);
            inOne(factory, desk -> desk.removeWith("单车", ADMIN));
            inOne(factory, desk -> assertThat(groups(desk)).noneMatch(words -> words.contains("单车")));
            inOne(factory, desk -> assertThatThrownBy(() -> desk.removeWith("单车", ADMIN))
                    .isInstanceOf(NotFound.class));
        }
        assertThat(acted.all())
                .extracting(StaffActed::action)
                .containsExactly("SYNONYMS_CHANGED", "SYNONYMS_CHANGED", "SYNONYMS_REMOVED");
    }

    private static void refusesWhatIsAmbiguous(SynonymDesk desk) {
        assertThatThrownBy(() -> desk.add(List.of("单车", "自行车"), ADMIN)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> desk.change("单车", List.of("单车", "手机"), ADMIN)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> desk.add(List.of("自行车", " 自行车 "), ADMIN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.add(List.of("自行车", "a/b"), ADMIN)).isInstanceOf(InvalidInput.class);
        assertThat(desk.change("脚踏车", List.of("共享单车", "单车", "脚踏车"), ADMIN).words())
                .hasSize(3);
    }

    private static List<List<String>> groups(SynonymDesk desk) {
        return desk.all().stream().map(SynonymGroup::words).toList();
    }

    /** As one request to the server. */
    private void inOne(EntityManagerFactory factory, Consumer<SynonymDesk> request) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            var desk = new SynonymDesk();
            desk.synonyms = new Synonyms();
            desk.synonyms.entityManager = entityManager;
            desk.acted = acted;
            entityManager.getTransaction().begin();
            request.accept(desk);
            entityManager.getTransaction().commit();
        }
    }
}
