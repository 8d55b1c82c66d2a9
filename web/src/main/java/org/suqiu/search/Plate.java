package org.suqiu.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plate of a vehicle, whose two parts are written with a dot, apart or together: 新G·A8866, 新G A8866, 新GA8866. */
final class Plate {

    private static final String AUTHORITY = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]";
    private static final String BETWEEN = "[·•・.\\s-]";
    private static final String SERIES = "(?=[A-Za-z]{0,2}[0-9])[A-Za-z0-9]{4,6}";

    /** What stands between the parts; as long as the space that takes its place, so that passages keep their places. */
    static final Pattern SEPARATOR =
            Pattern.compile("(?<=" + AUTHORITY + ")" + BETWEEN + "(?=" + SERIES + "(?![A-Za-z0-9]))");

    private static final Pattern WHOLE = Pattern.compile("(" + AUTHORITY + ")" + BETWEEN + "?(" + SERIES + ")");

    private Plate() {}

    /** @return as it stands in kept texts; empty for what is no plate */
    static List<String> spellings(String typed) {
        Matcher parts = WHOLE.matcher(typed);
        return parts.matches()
                ? List.of(parts.group(1) + " " + parts.group(2), parts.group(1) + parts.group(2))
                : List.of();
    }
}
