package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.suqiu.casefile.Correctable;
import org.suqiu.rules.InvalidInput;

/** All fields that can be put right, whichever feature owns them. */
@ApplicationScoped
class CorrectableFields {

    @Inject
    Instance<Correctable> fields;

    /** @throws InvalidInput naming the fields that there are */
    Correctable named(String field) {
        return fields.stream()
                .filter(known -> known.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/field", "one-of", names()));
    }

    private String names() {
        return fields.stream().map(Correctable::field).sorted().collect(Collectors.joining(", "));
    }
}
