package org.suqiu.process;

/**
 * A column of a decision table, as the application asks or reads it.
 *
 * @param type of DMN; a table that names another one answers nothing when it is asked
 */
record TableColumn(String name, String type) {

    static TableColumn text(String name) {
        return new TableColumn(name, "string");
    }

    static TableColumn flag(String name) {
        return new TableColumn(name, "boolean");
    }

    /** Without a type the engine takes what it is given. */
    boolean takes(String typeRef) {
        return typeRef == null || typeRef.isBlank() || typeRef.equals(type);
    }
}
