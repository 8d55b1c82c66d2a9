package org.suqiu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

/** Reads one body, and tells everything that is wrong with its shape at once. */
final class JsonBody {

    private JsonBody() {}

    static Object read(byte[] body, JavaType type) {
        JsonNode tree = parse(body);
        LookedForText.makeReadable(tree, type);
        List<Problem> unreadable = UnreadableText.in(tree);
        if (!unreadable.isEmpty()) {
            throw new InvalidInput(unreadable);
        }
        List<Problem> problems = new ArrayList<>(UnknownFields.in(tree, type));
        Object value = bind(tree, type, problems);
        if (!problems.isEmpty()) {
            throw new MalformedBody(problems);
        }
        return value;
    }

    private static JsonNode parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode tree = Json.mapper().readTree(text);
            if (tree.isMissingNode() || tree.isNull()) {
                throw new MalformedBody("", "body-required");
            }
            return tree;
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedBody("", "utf-8");
        } catch (JsonProcessingException notJson) {
            throw new MalformedBody(List.of(syntax(notJson)));
        }
    }

    private static Problem syntax(JsonProcessingException notJson) {
        if (notJson.getOriginalMessage().startsWith("Duplicate field")
                && notJson.getProcessor() instanceof JsonParser parser) {
            return new Problem(parser.getParsingContext().pathAsPointer().toString(), "duplicate-field");
        }
        return notJson.getLocation() == null
                ? new Problem("", "json", 1, 1)
                : new Problem(
                        "",
                        "json",
                        notJson.getLocation().getLineNr(),
                        notJson.getLocation().getColumnNr());
    }

    private static Object bind(JsonNode tree, JavaType type, List<Problem> problems) {
        ObjectMapper mapper = Json.mapper();
        try {
            return mapper.readerFor(type).withHandler(new WrongValues(problems)).readValue(mapper.treeAsTokens(tree));
        } catch (JsonMappingException wrongShape) {
            problems.add(new Problem(pointer(wrongShape), "wrong-type"));
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a tree in memory is always readable", impossible);
        }
    }

    private static String pointer(JsonMappingException wrongShape) {
        return wrongShape.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + Pointers.escaped(step))
                .collect(Collectors.joining());
    }
}
