package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;
import org.suqiu.slice.RealDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SynonymDeskIT {

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();

    @ParameterizedTest
    @EnumSource
    void groups_grow_change_and_go(RealDatabase kind) throws Exception {
        kind.run(this::groupsGrowChangeAndGo);
    }

    private void groupsGrowChangeAndGo(DataSource database) {
        try (EntityManagerFactory factory = RealDatabase.entities(database, SynonymGroup.class)) {
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
