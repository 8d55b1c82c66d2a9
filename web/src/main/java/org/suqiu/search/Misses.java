package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/**
 * Counts searches that found nothing, so that synonyms can grow. The words are kept only where they cannot name a person or
 * a place: each pair of their characters has to stand in the product or the subject of several cases.
 */
@ApplicationScoped
public class Misses {

    /** Stands for words that are not kept. */
    static final String UNSAID = "";

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]{2,20}");

    /** Nobody's name is what so many complain of. */
    private static final int SEVERAL = 5;

    /** Sees what is in no report. */
    private static final Sight ANYBODY = new Sight(new Actor("anybody", "", Set.of(Role.AGENT), null));

    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseIndex index;

    @Inject
    MissCount missCount;

    @Inject
    Clock clock;

    /** One after the other: of two who are the first on a day, none is turned away. */
    public synchronized void count(TypedQuery typed) {
        missCount.add(new Miss.Key(CaseFile.dayOf(clock.instant()), kept(typed)));
    }

    private String kept(TypedQuery typed) {
        List<Word> words = typed.wanted();
        return words.stream().allMatch(this::isCommon)
                ? words.stream().map(Word::text).collect(Collectors.joining(" "))
                : UNSAID;
    }

    private boolean isCommon(Word word) {
        return CHINESE.matcher(word.text()).matches()
                && new TextQuery(word.text())
                        .eachIn(List.of(Fields.PRODUCT, Fields.SUBJECT)).stream()
                                .allMatch(this::isCommon);
    }

    private boolean isCommon(Query piece) {
        Query seen = new BooleanQuery.Builder()
                .add(piece, Occur.MUST)
                .add(ANYBODY.cases(), Occur.FILTER)
                .build();
        return index.find(seen, ANYBODY, SEVERAL).size() == SEVERAL;
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
