package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Words that mean the same, as rows: 手机 and 移动电话, 退货 and 退款. */
@ApplicationScoped
public class Synonyms {

    private static final int MOST_READINGS = 8;

    /** A longer text says enough by itself. */
    private static final int LONGEST = 20;

    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entityManager;

    private final AtomicReference<Known> known = new AtomicReference<>();

    /** @return the text itself first, then in parts, one of them replaced by what means the same */
    List<List<String>> readings(String text) {
        return readings(text, groups());
    }

    static List<List<String>> readings(String text, List<List<String>> groups) {
        Set<List<String>> readings = new LinkedHashSet<>();
        readings.add(List.of(text));
        if (text.length() <= LONGEST) {
            groups.forEach(group -> group.stream()
                    .filter(text::contains)
                    .forEach(member -> group.forEach(other -> readings.add(parts(text, member, other)))));
        }
        return readings.stream().limit(MOST_READINGS).toList();
    }

    private static List<String> parts(String text, String member, String other) {
        int from = text.indexOf(member);
        return Stream.of(text.substring(0, from), other, text.substring(from + member.length()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Read again each minute: synonyms grow while the office works. */
    private List<List<String>> groups() {
        Known last = known.get();
        if (last != null && System.nanoTime() - last.readAt() < FRESH.toNanos()) {
            return last.groups();
        }
        List<List<String>> groups = all().stream().map(SynonymGroup::words).toList();
        known.set(new Known(groups, System.nanoTime()));
        return groups;
    }

    List<SynonymGroup> all() {
        return entityManager
                .createQuery("select s from SynonymGroup s order by s.words", SynonymGroup.class)
                .getResultList();
    }

    Optional<SynonymGroup> with(String word) {
        return all().stream().filter(group -> group.words().contains(word)).findFirst();
    }

    void add(SynonymGroup group) {
        entityManager.persist(group);
        known.set(null);
    }

    void remove(SynonymGroup group) {
        entityManager.remove(group);
        known.set(null);
    }

    private record Known(List<List<String>> groups, long readAt) {}
}
