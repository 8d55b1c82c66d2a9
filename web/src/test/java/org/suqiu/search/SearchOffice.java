package org.suqiu.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import org.suqiu.casefile.CaseFile;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.SecretKeeperFixture;

/** An index in memory beside a database in memory, asked as the desk asks. */
final class SearchOffice implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

    private final Map<String, Surroundings> surroundings = new HashMap<>();
    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final SearchDesk desk = new SearchDesk();
    final PersonalKeys personalKeys = new PersonalKeys();
    final LikeCases likeCases = new LikeCases();

    SearchOffice(List<List<String>> synonyms) {
        factory = configuration().buildSessionFactory();
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        var clock = Clock.fixed(TODAY.atTime(12, 0).atZone(MovableClock.ZONE).toInstant(), MovableClock.ZONE);
        personalKeys.secretKeeper = SecretKeeperFixture.loaded();
        CaseIndex index = new CaseIndex();
        index.entityManager = entityManager;
        index.clock = clock;
        desk.entityManager = entityManager;
        desk.index = index;
        desk.queue = new IndexQueue();
        desk.misses = new Misses();
        desk.misses.missCount = new MissCount();
        desk.misses.missCount.entityManager = entityManager;
        desk.misses.clock = clock;
        desk.reader = new CaseQueryReader();
        desk.reader.clock = clock;
        desk.reader.personalKeys = personalKeys;
        desk.reader.synonyms = new FixedSynonyms(synonyms);
        likeCases.desk = desk;
        likeCases.index = index;
        likeCases.personalKeys = personalKeys;
    }

    private Configuration configuration() {
        var configuration =
                new Configuration().addAnnotatedClass(CaseFile.class).addAnnotatedClass(Miss.class);
        Map<Object, Object> properties = configuration.getProperties();
        properties.put("hibernate.connection.url", "jdbc:h2:mem:search" + System.nanoTime());
        properties.put("hibernate.hbm2ddl.auto", "create-drop");
        properties.put("hibernate.search.backend.directory.type", "local-heap");
        properties.put(
                "hibernate.search.mapping.configurer",
                new SearchMapping(caseFile -> surroundings.getOrDefault(caseFile.number(), Surroundings.NONE)));
        properties.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", "false");
        properties.put("hibernate.search.indexing.listeners.enabled", "false");
        properties.put("hibernate.search.backend.analysis.configurer", new Analysis());
        properties.put("hibernate.search.backend.indexes.cases.sharding.strategy", "explicit");
        properties.put("hibernate.search.backend.indexes.cases.sharding.shard_identifiers", "open,confidential");
        return configuration;
    }

    void keeps(CaseFile caseFile, Surroundings around) {
        surroundings.put(caseFile.number(), around);
        entityManager.persist(caseFile);
        Search.session(entityManager).indexingPlan().addOrUpdate(caseFile);
    }

    void opens() {
        entityManager.getTransaction().commit();
        entityManager.clear();
        entityManager.getTransaction().begin();
    }

    Found asks(Actor reader, String text) {
        return asks(reader, text, Map.of());
    }

    Found asks(Actor reader, String text, Map<String, List<String>> filters) {
        return desk.find(new Question(text, filters, null, null, null, false, true, 0, 25), reader);
    }

    List<String> finds(Actor reader, String text) {
        return numbers(asks(reader, text));
    }

    static List<String> numbers(Found found) {
        return found.hits().stream().map(hit -> hit.caseFile().number()).toList();
    }

    @Override
    public void close() {
        entityManager.close();
        factory.close();
    }

    /** Synonyms without a table. */
    private static final class FixedSynonyms extends Synonyms {

        private final List<List<String>> groups;

        FixedSynonyms(List<List<String>> groups) {
            this.groups = groups;
        }

        @Override
        List<List<String>> readings(String text) {
            return readings(text, groups);
        }
    }

    static List<List<String>> synonyms(String... groups) {
        return Arrays.stream(groups).map(group -> List.of(group.split("/"))).toList();
    }
}
