package org.suqiu.search;

import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;

/**
 * A case that was found, and where.
 *
 * @param snippets field → passages, with {@link #MARK} before and {@link #END} after what was found
 */
public record Hit(CaseFile caseFile, Map<String, List<String>> snippets) {

    public static final String MARK = "\u0002";
    public static final String END = "\u0003";
}
