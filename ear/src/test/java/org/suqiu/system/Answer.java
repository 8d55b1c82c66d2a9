package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the server answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String contentType() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    byte[] bytes() {
        return response.body();
    }

    /** The body, if the status is the expected one; fails with the server's own words otherwise. */
    public JsonNode expect(int expected) {
        assertThat(status()).as(text()).isEqualTo(expected);
        return json();
    }

    JsonNode json() {
        try {
            return JSON.readTree(bytes());
        } catch (IOException noJson) {
            throw new UncheckedIOException(text(), noJson);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The fields that a problem points to. */
    List<String> pointers() {
        return json().path("errors").findValuesAsText("pointer");
    }
}
