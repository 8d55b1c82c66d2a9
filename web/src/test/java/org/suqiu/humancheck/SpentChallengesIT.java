package org.suqiu.humancheck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.slice.SliceDatabase;

/** What is spent, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpentChallengesIT {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");
    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);

    private final SpentChallenges spentChallenges = new SpentChallenges();

    @Test
    void what_is_spent_stays_spent_until_it_would_have_expired() {
        try (var database = new SliceDatabase(SpentChallenge.class)) {
            EntityManager entityManager = database.entityManager();
            entityManager.getTransaction().begin();
            spentChallenges.entityManager = entityManager;
            staysSpent(entityManager);
            entityManager.getTransaction().rollback();
        }
    }

    private void staysSpent(EntityManager entityManager) {
        spentChallenges.spend(FIRST, NOON);
        entityManager.flush();
        spentChallenges.spend(SECOND, NOON.plus(Challenger.GOOD_FOR));
        entityManager.flush();
        entityManager.clear();

        assertThat(spentChallenges.isSpent(FIRST)).isTrue();
        assertThat(spentChallenges.isSpent(SECOND)).isTrue();

        spentChallenges.spend("c".repeat(64), NOON.plus(Challenger.GOOD_FOR).plusSeconds(1));
        entityManager.clear();

        assertThat(spentChallenges.isSpent(FIRST)).isFalse();
        assertThat(spentChallenges.isSpent(SECOND)).isTrue();
    }
}
