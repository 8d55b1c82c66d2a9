package org.suqiu.http;

import java.util.List;
import java.util.function.Function;

/** A list, or a page of one; {@code next} is null on the last page. */
public record Listing<T>(List<T> items, String next) {

    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /** @param rows at most one more than the page holds: {@link Page#limitAndOne} */
    public static <R, T> Listing<T> of(Page page, List<R> rows, Function<R, Cursor> position, Function<R, T> view) {
        boolean more = rows.size() > page.limit();
        List<R> shown = more ? rows.subList(0, page.limit()) : rows;
        String next = more ? position.apply(shown.get(shown.size() - 1)).text() : null;
        return new Listing<>(shown.stream().map(view).toList(), next);
    }
}
