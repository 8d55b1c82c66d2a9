package org.suqiu.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Makes what is {@link LookedFor} in a body readable. */
final class LookedForText {

    private LookedForText() {}

    static void makeReadable(JsonNode tree, JavaType type) {
        RecordComponent[] components = type.getRawClass().getRecordComponents();
        if (components != null && tree instanceof ObjectNode body) {
            Stream.of(components)
                    .filter(component -> component.isAnnotationPresent(LookedFor.class))
                    .map(RecordComponent::getName)
                    .filter(name -> body.path(name).isTextual())
                    .forEach(name -> body.put(
                            name, UnreadableText.replaced(body.get(name).textValue())));
        }
    }
}
