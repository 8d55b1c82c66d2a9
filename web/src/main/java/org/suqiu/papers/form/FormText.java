package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Problems;

/** What one form says. */
interface FormText {

    List<FormField> fields();

    /** What the fields say until the handler writes something else. */
    Map<String, String> draft(Material material);

    List<Passage> passages(Material material, Fields fields);

    /** Who signs; a registration is signed by nobody. */
    default String signedBy(Material material) {
        return material.officeName();
    }

    /** The day that stands under the signature. */
    default LocalDate madeOn(Material material) {
        return material.today();
    }

    /** Whether the one who gets the paper signs for it. */
    default boolean isServed() {
        return true;
    }

    /** What the law wants of the fields beside their type. */
    default void check(Material material, Fields fields, Problems problems) {}
}
