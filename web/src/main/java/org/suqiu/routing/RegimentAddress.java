package org.suqiu.routing;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether an address lies in the production corps (兵团), which shares the county code but has its own regulator: 兵团,
 * 第…师, or a number followed by 团. 团结街道 and …集团 are none.
 */
public final class RegimentAddress {

    private static final Pattern CORPS = Pattern.compile("兵团|第[0-9０-９〇零一二三四五六七八九十百]+师");
    private static final Pattern REGIMENT = Pattern.compile("[0-9０-９〇零一二三四五六七八九十百]+\\s*团(?!结)");

    private RegimentAddress() {}

    /** @param texts addresses and places as written; each may be null */
    public static boolean isNamedIn(String... texts) {
        return Stream.of(texts)
                .anyMatch(text -> text != null
                        && (CORPS.matcher(text).find() || REGIMENT.matcher(text).find()));
    }
}
