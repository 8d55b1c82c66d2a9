package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.rules.RuleViolation;

/** Where words that mean the same are added and taken away; searches know of it within a minute. */
@ApplicationScoped
public class SynonymDesk {

    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final int LONGEST = 20;

    @Inject
    Synonyms synonyms;

    @Transactional
    public List<SynonymGroup> all() {
        return synonyms.all();
    }

    /** A word stands in one group: else it would not be said which of its meanings is meant. */
    @Transactional
    public SynonymGroup add(List<String> given) {
        List<String> words = given.stream().map(TypedText::plain).distinct().toList();
        check(words);
        words.forEach(word -> synonyms.with(word).ifPresent(group -> {
            throw new RuleViolation("synonym-exists", word, String.join(", ", group.words()));
        }));
        var group = new SynonymGroup(words);
        synonyms.add(group);
        return group;
    }

    @Transactional
    public void removeWith(String word) {
        synonyms.remove(synonyms.with(TypedText.plain(word)).orElseThrow(() -> new NotFound("synonym")));
    }

    private static void check(List<String> words) {
        var problems = new Problems();
        problems.when(words.size() < FEWEST || words.size() > MOST, "/words", "two-to-twelve-words");
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            problems.limit(word, LONGEST, "/words/" + place)
                    .when(word.isBlank() || word.contains(SynonymGroup.BETWEEN), "/words/" + place, "a-word");
        }
        problems.throwIfAny();
    }
}
