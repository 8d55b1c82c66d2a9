package org.suqiu.correction;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.identity.Actor;

/**
 * A field of the case itself.
 *
 * @param checked the value as it is kept, or an exception that names {@code /value}
 */
record CaseField(
        String field,
        UnaryOperator<String> checked,
        Function<CaseFile, String> read,
        BiConsumer<CaseFile, String> write)
        implements Correctable {

    @Override
    public Optional<String> correct(CaseFile caseFile, String value, Actor by) {
        Optional<String> before = Optional.ofNullable(read.apply(caseFile));
        write.accept(caseFile, checked.apply(value));
        return before;
    }
}
