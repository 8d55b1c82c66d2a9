package org.suqiu.interchange;

import java.util.List;

/** What was found in a file, in the order of its rows. */
record Report(List<Finding> errors, List<Finding> warnings) {

    static final Report NOTHING = new Report(List.of(), List.of());

    static Report of(String code) {
        return new Report(List.of(new Finding(0, "", code, List.of())), List.of());
    }
}
