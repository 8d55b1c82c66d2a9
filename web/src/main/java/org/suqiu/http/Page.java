package org.suqiu.http;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.suqiu.rules.InvalidInput;

/** Which part of a list is asked for; a {@code @BeanParam}. Read one row more than {@link #limit} and hand them to {@link Listing}. */
public class Page {

    static final int USUAL = 25;
    static final int MOST = 100;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    public static Page of(String limit, String cursor) {
        Page page = new Page();
        page.limit = limit;
        page.cursor = cursor;
        return page;
    }

    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new InvalidInput("/limit", "limit", MOST);
        }
        return Integer.parseInt(limit);
    }

    /** One more than asked for tells whether there is a next page. */
    public int limitAndOne() {
        return limit() + 1;
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).map(Cursor::read);
    }
}
