package org.suqiu.interchange.national.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.interchange.national.NationalColumn;
import org.suqiu.interchange.national.NationalField;
import org.suqiu.rules.OneOf;
import org.suqiu.rules.Problems;

/** All columns of a table, as an administrator wants them, in their order. */
public record WantedColumns(List<Item> columns) {

    private static final int LONGEST_TITLE = 60;

    /** @throws org.suqiu.rules.InvalidInput with all that is wrong */
    List<NationalColumn> checked() {
        List<Item> given = Objects.requireNonNullElse(columns, List.of());
        var problems = new Problems();
        Set<String> titles = new HashSet<>();
        for (int place = 0; place < given.size(); place++) {
            String pointer = "/columns/" + place;
            Item item = given.get(place);
            if (item == null) {
                problems.add(pointer, "required");
            } else {
                item.check(pointer, titles, problems);
            }
        }
        boolean tellsCasesApart = given.stream().filter(Objects::nonNull).anyMatch(Item::isNumber);
        problems.when(!tellsCasesApart, "/columns", "number-of-the-case").throwIfAny();
        return given.stream().map(Item::read).toList();
    }

    /** One of them. */
    public record Item(@Schema(example = "件号") String title, @Schema(example = "NUMBER") String field) {

        private void check(String pointer, Set<String> titles, Problems problems) {
            String ofTitle = pointer + "/title";
            problems.require(title, LONGEST_TITLE, ofTitle)
                    .oneLine(title, ofTitle)
                    .when(Problems.isGiven(title) && !titles.add(title.strip()), ofTitle, "stands-twice")
                    .require(field, pointer + "/field")
                    .when(Problems.isGiven(field) && known().isEmpty(), pointer + "/field", "unknown-code");
        }

        private boolean isNumber() {
            return known().filter(NationalField.NUMBER::equals).isPresent();
        }

        private Optional<NationalField> known() {
            return new OneOf<>(NationalField.class).named(field);
        }

        private NationalColumn read() {
            return new NationalColumn(title.strip(), known().orElseThrow());
        }
    }
}
