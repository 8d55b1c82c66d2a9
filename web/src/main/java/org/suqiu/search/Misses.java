package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.suqiu.casefile.CaseFile;

/**
 * Counts searches that found nothing, so that synonyms can grow. The words are kept only where they cannot name a person:
 * no digits, no Latin letters, and longer than a name.
 */
@ApplicationScoped
public class Misses {

    /** Stands for words that are not kept. */
    static final String UNSAID = "";

    /** Names of people in Chinese have four characters at most. */
    private static final Pattern NO_NAME = Pattern.compile("[\\p{IsHan}]{5,20}");

    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    MissCount missCount;

    @Inject
    Clock clock;

    /** One after the other: of two who are the first on a day, none is turned away. */
    public synchronized void count(TypedQuery typed) {
        missCount.add(new Miss.Key(CaseFile.dayOf(clock.instant()), kept(typed)));
    }

    static String kept(TypedQuery typed) {
        List<Word> words = typed.wanted();
        boolean harmless = !words.isEmpty()
                && words.stream().allMatch(word -> NO_NAME.matcher(word.text()).matches());
        return harmless ? words.stream().map(Word::text).collect(Collectors.joining(" ")) : UNSAID;
    }

    /** The latest first. */
    @Transactional
    public List<Miss> latest() {
        return entityManager
                .createQuery("select m from Miss m order by m.key.day desc, m.times desc, m.key.words", Miss.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
