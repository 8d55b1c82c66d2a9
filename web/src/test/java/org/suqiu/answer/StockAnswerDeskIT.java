package org.suqiu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.StaleVersion;
import org.suqiu.slice.RealDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StockAnswerDeskIT {

    private static final Wording LIMIT = new Wording("投诉要多久才受理？", "收到之日起七个工作日内决定。", "zh-CN", true);
    private static final Wording LIMIT_IN_ENGLISH =
            new Wording("When is a complaint accepted?", "Within seven working days.", "en", true);

    private final FiredEvents<StaffActed> acted = new FiredEvents<>();

    @ParameterizedTest
    @EnumSource
    void answers_are_added_changed_and_retired(RealDatabase kind) throws Exception {
        kind.run(this::answersAreAddedChangedAndRetired);
    }

    private void answersAreAddedChangedAndRetired(DataSource database) {
        try (EntityManagerFactory factory = RealDatabase.entities(database, StockAnswer.class)) {
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
