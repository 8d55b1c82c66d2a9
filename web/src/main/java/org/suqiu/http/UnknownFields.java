package org.suqiu.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suqiu.rules.Problem;

/** Fields that nobody reads: mistyped or misplaced, so every one of them is named. What is read are records. */
final class UnknownFields {

    private final List<Problem> found = new ArrayList<>();

    private UnknownFields() {}

    static List<Problem> in(JsonNode tree, JavaType type) {
        UnknownFields search = new UnknownFields();
        search.look(tree, type, "");
        return search.found;
    }

    private void look(JsonNode node, JavaType type, String pointer) {
        if (type.isCollectionLikeType() || type.isArrayType()) {
            for (int position = 0; position < node.size(); position++) {
                lookAt(node.path(position), type.getContentType(), pointer + "/" + position);
            }
        } else if (type.isMapLikeType()) {
            node.properties().forEach(field -> look(field.getValue(), type.getContentType(), below(pointer, field)));
        } else if (type.getRawClass().isRecord()) {
            node.properties().forEach(field -> lookAt(field, fields(type), pointer));
        }
    }

    /** Nothing is no element: nobody expects it in a list. */
    private void lookAt(JsonNode element, JavaType type, String pointer) {
        if (element.isNull()) {
            found.add(new Problem(pointer, "wrong-type"));
        } else {
            look(element, type, pointer);
        }
    }

    private void lookAt(Map.Entry<String, JsonNode> field, Map<String, JavaType> known, String pointer) {
        JavaType type = known.get(field.getKey());
        if (type == null) {
            found.add(new Problem(below(pointer, field), "unknown-field", field.getKey()));
        } else {
            look(field.getValue(), type, below(pointer, field));
        }
    }

    private static Map<String, JavaType> fields(JavaType type) {
        return Arrays.stream(type.getRawClass().getRecordComponents())
                .collect(Collectors.toMap(
                        UnknownFields::name,
                        component -> Json.mapper().constructType(component.getGenericType()),
                        (first, second) -> first));
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private static String below(String pointer, Map.Entry<String, JsonNode> field) {
        return pointer + "/" + Pointers.escaped(field.getKey());
    }
}
