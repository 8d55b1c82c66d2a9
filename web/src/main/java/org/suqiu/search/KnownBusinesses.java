package org.suqiu.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.suqiu.casefile.Respondent;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/**
 * Businesses for anybody who begins to type one: those that several complaints or enquiries have called alike under their
 * credit code. It shows that a business is known here, not how often, of what or by whom; violation reports have no part in
 * it (Order 121, Art. 37).
 */
@ApplicationScoped
public class KnownBusinesses {

    /** So many that no single complaint shows, and no single joke. */
    static final int CALLED_SO_BY = 3;

    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final Actor ANYBODY = new Actor("anybody", "", Set.of(Role.AGENT), null);

    @Inject
    RespondentSuggestions suggestions;

    /** @return name and credit code alone, the likeliest first */
    @Transactional
    public List<Business> called(String typed) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        Map<Business, Long> named = suggestions
                .named(typed, ANYBODY)
                .filter(respondent -> respondent.name() != null && respondent.creditCode() != null)
                .map(Business::of)
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
        return named.entrySet().stream()
                .filter(business -> business.getValue() >= CALLED_SO_BY)
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /** What stands on its licence. */
    public record Business(String name, String creditCode) {

        static Business of(Respondent respondent) {
            return new Business(respondent.name().strip(), respondent.creditCode());
        }
    }
}
