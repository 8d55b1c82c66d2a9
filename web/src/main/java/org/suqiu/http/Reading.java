package org.suqiu.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

/**
 * A body of which some values may have been words, days or amounts that do not exist. They are left out of what is
 * checked, so that the caller hears of them together with whatever else is wrong.
 */
public final class Reading<T> {

    private final T content;
    private final List<Problem> unread;

    Reading(T content, List<Problem> unread) {
        this.content = content;
        this.unread = List.copyOf(unread);
    }

    /** Whether every value could be read; of any other reading nothing ever comes but a refusal. */
    public boolean isWhole() {
        return unread.isEmpty();
    }

    /** @throws InvalidInput naming what could not be read and what the check found */
    public <C> C checked(Function<T, C> check) {
        C result;
        try {
            result = check.apply(content);
        } catch (InvalidInput wrong) {
            throw refusal(wrong.problems());
        }
        if (!isWhole()) {
            throw refusal(List.of());
        }
        return result;
    }

    private InvalidInput refusal(List<Problem> found) {
        return new InvalidInput(Stream.concat(unread.stream(), found.stream().filter(this::isNews))
                .toList());
    }

    /** What could not be read is no longer missing. */
    private boolean isNews(Problem problem) {
        return unread.stream()
                .noneMatch(known -> known.pointer().equals(problem.pointer())
                        || known.pointer().startsWith(problem.pointer() + "/") && "required".equals(problem.code()));
    }
}
