package org.suqiu.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suqiu.rules.Problem;

/** Characters that no database, print or screen can carry: control characters and halves of a surrogate pair. */
final class UnreadableText {

    private static final int REPLACED = 0xFFFD;

    private final List<Problem> found = new ArrayList<>();

    private UnreadableText() {}

    static List<Problem> in(JsonNode tree) {
        UnreadableText search = new UnreadableText();
        search.look(tree, "");
        return search.found;
    }

    static boolean isReadable(String text) {
        return text.codePoints().allMatch(UnreadableText::isReadable);
    }

    /** @return with a sign for each character that cannot be read */
    static String replaced(String text) {
        return text.codePoints()
                .map(character -> isReadable(character) ? character : REPLACED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isReadable(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean control = codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        return !surrogate && !control && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    private void look(JsonNode node, String pointer) {
        if (node.isTextual() && !isReadable(node.textValue())) {
            found.add(new Problem(pointer, "unreadable-character"));
        }
        int position = 0;
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            look(element, pointer + "/" + position++);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            lookAt(field, pointer);
        }
    }

    private void lookAt(Map.Entry<String, JsonNode> field, String pointer) {
        if (isReadable(field.getKey())) {
            look(field.getValue(), pointer + "/" + Pointers.escaped(field.getKey()));
        } else {
            found.add(new Problem(pointer, "unreadable-character"));
        }
    }
}
