package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What the OpenAPI document of a server, and the contract, promise of answers. Every answer in these tests is held to it. */
record Promises(JsonNode paths) {

    private static final Map<URI, Promises> OF_SERVERS = new ConcurrentHashMap<>();

    static Promises of(URI server) {
        return OF_SERVERS.computeIfAbsent(server, Promises::read);
    }

    private static Promises read(URI server) {
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(server.resolve("/openapi?format=JSON").toURL());
            return new Promises(document.path("paths"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Addresses and methods that do not exist promise nothing. */
    void hold(String method, URI address, Answer answer) {
        int status = answer.status();
        JsonNode responses = responsesTo(method, address.getPath());
        boolean named = responses.has(String.valueOf(status)) || isOther(status);
        assertThat(responses.isMissingNode() || named)
                .as("%s %s answered %d, which the OpenAPI document does not name", method, address.getPath(), status)
                .isTrue();
        assertThat(status != 409 || answer.json().path("possible").isArray())
                .as("what is possible instead: %s", answer.text())
                .isTrue();
    }

    /** Of templates that fit the one with the most fixed words counts, as in Jakarta REST. */
    private JsonNode responsesTo(String method, String path) {
        String[] words = path.split("/");
        return paths.properties().stream()
                .filter(known -> fits(known.getKey().split("/"), words))
                .max(Comparator.comparingLong(known -> fixed(known.getKey())))
                .map(known ->
                        known.getValue().path(method.toLowerCase(Locale.ROOT)).path("responses"))
                .orElseGet(MissingNode::getInstance);
    }

    private static boolean fits(String[] template, String[] words) {
        return template.length == words.length
                && IntStream.range(0, words.length)
                        .allMatch(place -> template[place].startsWith("{") || template[place].equals(words[place]));
    }

    private static long fixed(String template) {
        return template.chars().filter(letter -> letter == '/').count()
                - template.chars().filter(letter -> letter == '{').count();
    }

    /** What the document calls by one name everywhere: no such media type, and faults. */
    private static boolean isOther(int status) {
        return status == 406 || status >= 500;
    }
}
