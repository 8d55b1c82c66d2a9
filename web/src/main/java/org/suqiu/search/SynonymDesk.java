package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.rules.RuleViolation;

/** Where words that mean the same are added, changed and taken away; searches know of it within a minute. */
@ApplicationScoped
public class SynonymDesk {

    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final int LONGEST = 20;

    @Inject
    Synonyms synonyms;

    @Inject
    Event<StaffActed> acted;

    @Transactional
    public List<SynonymGroup> all() {
        return synonyms.all();
    }

    @Transactional
    public SynonymGroup add(List<String> given, Actor by) {
        SynonymGroup group = group(given);
        refuseWordsOf(group, null);
        keep(group, by);
        return group;
    }

    /** @param word any of the group as it was */
    @Transactional
    public SynonymGroup change(String word, List<String> given, Actor by) {
        SynonymGroup before = groupWith(word);
        SynonymGroup after = group(given);
        refuseWordsOf(after, before);
        if (!after.words().equals(before.words())) {
            synonyms.remove(before);
            keep(after, by);
        }
        return after;
    }

    @Transactional
    public void removeWith(String word, Actor by) {
        SynonymGroup group = groupWith(word);
        synonyms.remove(group);
        tell(by, "SYNONYMS_REMOVED", group);
    }

    private void keep(SynonymGroup group, Actor by) {
        synonyms.add(group);
        tell(by, "SYNONYMS_CHANGED", group);
    }

    private void tell(Actor by, String action, SynonymGroup group) {
        acted.fire(new StaffActed(by, action, null, group.toString()));
    }

    private SynonymGroup groupWith(String word) {
        return synonyms.with(TypedText.plain(word)).orElseThrow(() -> new NotFound("synonym"));
    }

    /** A word stands in one group: else it would not be said which of its meanings is meant. */
    private void refuseWordsOf(SynonymGroup group, SynonymGroup itself) {
        group.words().forEach(word -> synonyms.with(word)
                .filter(other -> other != itself)
                .ifPresent(other -> {
                    throw new RuleViolation("synonym-exists", word, String.join(", ", other.words()));
                }));
    }

    private static SynonymGroup group(List<String> given) {
        List<String> words = given.stream().map(TypedText::plain).distinct().toList();
        check(words);
        return new SynonymGroup(words);
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
