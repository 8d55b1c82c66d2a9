package org.suqiu.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.suqiu.attachment.Attachment;
import org.suqiu.attachment.Attachments;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.NoDueDates;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.SecretKeeperFixture;
import org.suqiu.identity.StaffActed;

/** An index beside a database, asked as the desk asks; both in memory, or both in a folder. */
final class SearchOffice implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

    private static final Clock NOON =
            Clock.fixed(TODAY.atTime(12, 0).atZone(MovableClock.ZONE).toInstant(), MovableClock.ZONE);

    private final Map<String, Surroundings> surroundings = new HashMap<>();
    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final SearchDesk desk = new SearchDesk();
    private final IndexCare care = new IndexCare();
    final Set<IndexState.Activity> whileWriting = EnumSet.noneOf(IndexState.Activity.class);
    final PersonalKeys personalKeys = new PersonalKeys();
    private final Map<String, PartyDetails> parties = new HashMap<>();
    final LikeCases likeCases = new LikeCases();
    final FactorEvidence evidence = new FactorEvidence();
    final RespondentSuggestions suggestions = new RespondentSuggestions();
    final FiredEvents<StaffActed> acted = new FiredEvents<>();
    final FiredEvents<PersonalDataSeen> seen = new FiredEvents<>();

    /** In memory. */
    SearchOffice(List<List<String>> synonyms) {
        this(
                synonyms,
                new Analysis(),
                "jdbc:h2:mem:search" + System.nanoTime(),
                "create-drop",
                Map.of("type", "local-heap"));
    }

    /** In a folder, where what an earlier office left is still there. */
    static SearchOffice at(Path folder) {
        return at(folder, new Analysis());
    }

    /** Where texts are taken apart in another way. */
    static SearchOffice at(Path folder, LuceneAnalysisConfigurer analysis) {
        return new SearchOffice(
                List.of(),
                analysis,
                "jdbc:h2:file:" + folder.resolve("tables"),
                "update",
                Map.of(
                        "type",
                        "local-filesystem",
                        "root",
                        folder.resolve("index").toString()));
    }

    private SearchOffice(
            List<List<String>> synonyms,
            LuceneAnalysisConfigurer analysis,
            String url,
            String tables,
            Map<String, String> directory) {
        Configuration configuration = configuration(url, tables, directory);
        configuration.getProperties().put("hibernate.search.backend.analysis.configurer", analysis);
        factory = configuration.buildSessionFactory();
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        personalKeys.secretKeeper = SecretKeeperFixture.loaded();
        looksAfterTheIndex();
        CaseIndex index = new CaseIndex();
        index.entityManager = entityManager;
        index.clock = NOON;
        index.care = care;
        desk.entityManager = entityManager;
        desk.index = index;
        desk.queue = new IndexQueue();
        desk.misses = new Misses();
        desk.misses.entityManager = entityManager;
        desk.misses.clock = NOON;
        desk.misses.index = index;
        desk.reader = new CaseQueryReader();
        desk.reader.clock = NOON;
        desk.reader.personalKeys = personalKeys;
        desk.reader.synonyms = new FixedSynonyms(synonyms);
        desk.personSearches = new PersonSearches();
        desk.personSearches.index = index;
        desk.personSearches.personalKeys = personalKeys;
        desk.personSearches.acted = acted;
        desk.personSearches.seen = seen;
        evidence.desk = desk;
        evidence.index = index;
        evidence.personalKeys = personalKeys;
        evidence.caseFiles = new StoredCases();
        evidence.parties = new NoProxies();
        evidence.attachments = new NoFiles();
        suggestions.desk = desk;
        suggestions.index = index;
        likeCases.desk = desk;
        likeCases.index = index;
        likeCases.personalKeys = personalKeys;
        likeCases.personSearches = desk.personSearches;
        likeCases.dueDates = new KeptDueDates();
    }

    private void looksAfterTheIndex() {
        care.files = new IndexFiles();
        care.files.persistence = factory;
        care.files.make = new IndexMake();
        care.files.make.persistence = factory;
        care.indexer =
                new OwnTransactions(factory, () -> whileWriting.add(care.state().activity()));
        care.walk = new IndexWalk();
        care.walk.files = care.files;
        care.walk.indexer = care.indexer;
        care.clock = NOON;
        care.schedule = new AtOnce();
    }

    private Configuration configuration(String url, String tables, Map<String, String> directory) {
        var configuration =
                new Configuration().addAnnotatedClass(CaseFile.class).addAnnotatedClass(Miss.class);
        Map<Object, Object> properties = configuration.getProperties();
        properties.put("hibernate.connection.url", url);
        properties.put("hibernate.hbm2ddl.auto", tables);
        directory.forEach((name, value) -> properties.put("hibernate.search.backend.directory." + name, value));
        properties.put(
                "hibernate.search.mapping.configurer",
                new SearchMapping(caseFile -> surroundings.getOrDefault(caseFile.number(), Surroundings.NONE)));
        properties.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", "false");
        properties.put("hibernate.search.indexing.listeners.enabled", "false");
        properties.put(
                "hibernate.search.schema_management.strategy", directory.containsKey("root") ? "none" : "create");
        properties.put("hibernate.search.backend.indexes.cases.sharding.strategy", "explicit");
        properties.put("hibernate.search.backend.indexes.cases.sharding.shard_identifiers", "open,confidential");
        return configuration;
    }

    /** Who filed the case. */
    void knows(String number, PartyDetails party) {
        parties.put(number, party);
    }

    IndexCare care() {
        return care;
    }

    /** Dropping opens what it drops, and that fails where a writer finds its own files gone. */
    void cannotDropItsIndex() {
        IndexFiles files = new IndexFiles() {
            @Override
            void dropAndCreate() {
                throw new SearchException("the index cannot be opened");
            }
        };
        files.persistence = factory;
        files.make = care.files.make;
        care.files = files;
        care.walk.files = files;
    }

    void stores(CaseFile caseFile, Surroundings around) {
        surroundings.put(caseFile.number(), around);
        entityManager.persist(caseFile);
    }

    void keeps(CaseFile caseFile, Surroundings around) {
        stores(caseFile, around);
        Search.session(entityManager).indexingPlan().addOrUpdate(caseFile);
    }

    void opens() {
        entityManager.getTransaction().commit();
        entityManager.clear();
        entityManager.getTransaction().begin();
    }

    /** Searches in vain are counted there. */
    Misses missesCountedBy(MissCount count) {
        desk.misses.missCount = count;
        return desk.misses;
    }

    Found asks(Actor reader, String text) {
        return asks(reader, text, Map.of());
    }

    Found asks(Actor reader, String text, Map<String, List<String>> filters) {
        return desk.find(new Question(text, filters, Set.of(), null, null, false, true, 0, 25), reader);
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

    /** What the index was told of limits. */
    private final class KeptDueDates extends NoDueDates {

        @Override
        public Map<String, DueDate> running(List<CaseFile> cases) {
            return cases.stream().collect(Collectors.toMap(CaseFile::number, this::due));
        }

        private DueDate due(CaseFile caseFile) {
            Surroundings around = surroundings.get(caseFile.number());
            return new DueDate(Step.ACCEPTANCE, around.dueOn(), around.amberOn(), false, "", "", null);
        }
    }

    /** The table of cases, and who filed them. */
    private final class StoredCases extends CaseFiles {

        @Override
        public CaseFile byNumber(String number) {
            return SearchOffice.this.entityManager.find(CaseFile.class, number);
        }

        @Override
        public Optional<PartyDetails> partyOf(CaseFile caseFile) {
            return Optional.ofNullable(parties.get(caseFile.number()));
        }
    }

    /** Everybody complains in person. */
    private static final class NoProxies extends Parties {

        @Override
        public Representation of(CaseFile caseFile) {
            return new Representation(List.of(), null);
        }
    }

    /** Nobody attached anything. */
    private static final class NoFiles extends Attachments {

        @Override
        public List<Attachment> of(String caseNumber) {
            return List.of();
        }
    }

    /** Its own transactions, as on the server. */
    private static final class OwnTransactions extends CaseIndexer {

        private final EntityManagerFactory factory;
        private final Runnable beforeWriting;

        OwnTransactions(EntityManagerFactory factory, Runnable beforeWriting) {
            this.factory = factory;
            this.beforeWriting = beforeWriting;
        }

        @Override
        public void write(List<String> numbers) {
            beforeWriting.run();
            inOne(() -> {
                var plan = Search.session(entityManager).indexingPlan();
                numbers.forEach(number -> plan.addOrUpdate(entityManager.find(CaseFile.class, number)));
                plan.execute();
                return numbers;
            });
        }

        @Override
        public void forget(List<String> numbers) {
            inOne(() -> {
                super.forget(numbers);
                return numbers;
            });
        }

        @Override
        public Map<String, Integer> versionsAfter(String number, int most) {
            return inOne(() -> super.versionsAfter(number, most));
        }

        @Override
        public Set<String> known(List<String> numbers) {
            return inOne(() -> super.known(numbers));
        }

        @Override
        public long cases() {
            return inOne(super::cases);
        }

        private <T> T inOne(Supplier<T> work) {
            try (EntityManager own = factory.createEntityManager()) {
                entityManager = own;
                own.getTransaction().begin();
                T done = work.get();
                own.getTransaction().commit();
                return done;
            }
        }
    }

    /** What is ordered is done by the one who orders it; what comes again and again comes once. */
    private static final class AtOnce extends ScheduledThreadPoolExecutor {

        AtOnce() {
            super(0);
        }

        @Override
        public void execute(Runnable work) {
            work.run();
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
            work.run();
            return null;
        }
    }

    static List<List<String>> synonyms(String... groups) {
        return Arrays.stream(groups).map(group -> List.of(group.split("/"))).toList();
    }
}
