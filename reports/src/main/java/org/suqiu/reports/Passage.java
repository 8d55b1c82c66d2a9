package org.suqiu.reports;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * A piece of an official paper, as it stands on the page.
 *
 * @param texts formatted; as many as the kind has places
 */
public record Passage(Kind kind, List<String> texts) {

    /** How a passage is laid out; the template has a band for each. */
    public enum Kind {
        RED_HEAD,
        TITLE,
        NUMBER,
        ADDRESSEE,
        BODY,
        NOTE,
        SECTION,
        PAIR,
        WIDE,
        TALL,
        COLUMNS,
        LINE,
        SIGNATURE,
        SIGNATORY,
        SERVICE
    }

    private static Passage of(Kind kind, String... texts) {
        return new Passage(
                kind,
                List.of(texts).stream()
                        .map(text -> requireNonNullElse(text, ""))
                        .toList());
    }

    public static Passage redHead(String office) {
        return of(Kind.RED_HEAD, office);
    }

    public static Passage title(String text) {
        return of(Kind.TITLE, text);
    }

    public static Passage number(String text) {
        return of(Kind.NUMBER, text);
    }

    public static Passage addressee(String name) {
        return of(Kind.ADDRESSEE, name);
    }

    /** A paragraph; its first line stands two characters in. */
    public static Passage body(String text) {
        return of(Kind.BODY, text);
    }

    public static Passage note(String text) {
        return of(Kind.NOTE, text);
    }

    /** A heading across the table. */
    public static Passage section(String text) {
        return of(Kind.SECTION, text);
    }

    /** Two facts side by side. */
    public static Passage pair(String label, String value, String secondLabel, String secondValue) {
        return of(Kind.PAIR, label, orNothing(value), secondLabel, orNothing(secondValue));
    }

    public static Passage wide(String label, String value) {
        return of(Kind.WIDE, label, orNothing(value));
    }

    /** With room to write by hand. */
    public static Passage tall(String label, String value) {
        return of(Kind.TALL, label, orNothing(value));
    }

    public static Passage columns(String first, String second, String third) {
        return of(Kind.COLUMNS, first, second, third);
    }

    public static Passage line(String first, String second, String third) {
        return of(Kind.LINE, orNothing(first), orNothing(second), orNothing(third));
    }

    /** Who issues the paper, where the seal goes, and on which day. */
    public static Passage signature(String office, String seal, String day) {
        return of(Kind.SIGNATURE, office, seal, day);
    }

    /** Where a party signs, and the day beside it. */
    public static Passage signatory(String who, String day) {
        return of(Kind.SIGNATORY, who, day);
    }

    /** Where the one who receives the paper signs for it. */
    public static Passage service(String text) {
        return of(Kind.SERVICE, text);
    }

    private static String orNothing(String text) {
        return requireNonNullElse(text, "");
    }
}
