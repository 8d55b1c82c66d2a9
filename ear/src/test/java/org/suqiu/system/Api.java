package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests to one server with the headers of one caller. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI address;
    private final Map<String, String> headers;

    public Api(Server server) {
        this(server.address(), Map.of("Accept", "application/json"));
    }

    private Api(URI address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public Api with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Api(address, more);
    }

    /** The same with the rights of a person of the demo data. */
    Api signedInAs(String username) {
        return with("Authorization", "Bearer " + token(username, "demo"));
    }

    /** What a sign-in gives to whoever knows the password. */
    public String token(String username, String password) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
        return post("/api/tokens", body).expect(201).get("token").asText();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    Answer post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    public Answer post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, JsonNode body) {
        return send(json(path).PUT(BodyPublishers.ofString(body.toString())));
    }

    Answer delete(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).DELETE());
    }

    /** One file, as a browser uploads it. */
    Answer upload(String name, byte[] content) {
        String boundary = "----file-of-a-test";
        byte[] head = ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(boundary, name)
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(address.resolve("/api/uploads"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(head, content, foot))));
    }

    Answer head(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).method("HEAD", BodyPublishers.noBody()));
    }

    /** The next piece of an upload that can be resumed. */
    Answer patch(String path, byte[] piece) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    private HttpRequest.Builder json(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        try {
            var response = CLIENT.send(request.timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofByteArray());
            Answer answer = new Answer(response);
            Promises.of(address).hold(response.request().method(), response.uri(), answer);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
