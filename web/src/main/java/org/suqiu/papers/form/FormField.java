package org.suqiu.papers.form;

/** A part of a form that its handler may write. */
public record FormField(String name, Type type) {

    /** What may stand in a field. */
    public enum Type {
        TEXT,
        /** An ISO date. */
        DAY
    }

    static FormField text(String name) {
        return new FormField(name, Type.TEXT);
    }

    static FormField day(String name) {
        return new FormField(name, Type.DAY);
    }
}
