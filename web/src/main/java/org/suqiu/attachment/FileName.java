package org.suqiu.attachment;

/** What a file is called: no folder, nothing invisible, at most 200 characters, the ending that of what is in it. */
final class FileName {

    static final int MOST = 200;

    /** Control characters, and marks that turn the direction of writing and so disguise an ending. */
    private static final String INVISIBLE = "[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]";

    private FileName() {}

    static String clean(String given, FileKind kind) {
        String last =
                given == null ? "" : given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
        String name =
                last.replaceAll(INVISIBLE, "").replaceAll("[\"<>|?*:]", "_").strip();
        if (name.isEmpty() || name.matches("\\.+")) {
            return "file." + kind.ending();
        }
        return shortened(kind.isEndingOf(name) ? name : name + "." + kind.ending());
    }

    /** What can be kept of it before anybody knows what is in the file. */
    static String legible(String given) {
        return shortened(given.replaceAll(INVISIBLE, ""));
    }

    static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MOST - ending.length())) + ending;
    }
}
