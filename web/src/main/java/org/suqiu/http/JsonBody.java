package org.suqiu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

/** Reads one body, and tells everything that is wrong with its shape at once. */
final class JsonBody {

    private JsonBody() {}

    static Reading<Object> read(byte[] body, JavaType type) {
        JsonNode tree = parse(body);
        LookedForText.makeReadable(tree, type);
        List<Problem> unreadable = UnreadableText.in(tree);
        if (!unreadable.isEmpty()) {
            throw new InvalidInput(unreadable);
        }
        var wrong = new WrongValues(UnknownFields.in(tree, type));
        Object value = bind(tree, type, wrong);
        if (wrong.areMisshapen()) {
            throw new MalformedBody(wrong.all());
        }
        return wrong.all().isEmpty()
                ? new Reading<>(value, List.of())
                : new Reading<>(bind(without(wrong.all(), tree), type, new WrongValues(List.of())), wrong.all());
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

    private static Object bind(JsonNode tree, JavaType type, WrongValues wrong) {
        ObjectMapper mapper = Json.mapper();
        try {
            return mapper.readerFor(type).withHandler(wrong).readValue(mapper.treeAsTokens(tree));
        } catch (ValueInstantiationException failed) {
            // Where something could not be read there is a hole in a list, which not every record bears.
            if (wrong.all().isEmpty()) {
                wrong.add(new Problem(pointer(failed), "wrong-type"));
            }
            return null;
        } catch (JsonMappingException wrongShape) {
            wrong.add(new Problem(pointer(wrongShape), "wrong-type"));
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

    /** A field that cannot be read is nothing anyway; a list would keep a hole. From its end, so that places stay. */
    private static JsonNode without(List<Problem> unread, JsonNode tree) {
        for (int last = unread.size() - 1; last >= 0; last--) {
            JsonPointer place = JsonPointer.compile(unread.get(last).pointer());
            if (tree.at(place.head()) instanceof ArrayNode list) {
                list.remove(place.last().getMatchingIndex());
            }
        }
        return tree;
    }
}
