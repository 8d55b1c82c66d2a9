package org.suqiu.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Requests of one person over connections that are kept. Blocking and without threads of its own, for it shares the
 * machine with the server that it measures.
 */
record Http(URI address, String token) {

    private static final int PATIENCE = 60_000;

    /** As many as there are clients; the first write of a repeated post would count a filing twice. */
    static void keepConnections() {
        System.setProperty("http.maxConnections", "64");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    void get(String path) {
        expect(200, path, () -> open(path));
    }

    void post(String path, byte[] json) {
        send(201, path, json);
    }

    /** A question that is too long for an address. */
    void ask(String path, byte[] json) {
        send(200, path, json);
    }

    private void send(int status, String path, byte[] json) {
        expect(status, path, () -> {
            HttpURLConnection connection = open(path);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setFixedLengthStreamingMode(json.length);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(json);
            }
            return connection;
        });
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }

    private static void expect(int status, String path, Request request) {
        try {
            HttpURLConnection connection = request.send();
            boolean expected = connection.getResponseCode() == status;
            byte[] body = read(expected ? connection.getInputStream() : connection.getErrorStream());
            if (!expected) {
                throw new IllegalStateException(path + " answered " + connection.getResponseCode() + ": "
                        + new String(body, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(path, broken);
        }
    }

    private static byte[] read(InputStream body) throws IOException {
        if (body == null) {
            return new byte[0];
        }
        try (body) {
            return body.readAllBytes();
        }
    }

    @FunctionalInterface
    private interface Request {
        HttpURLConnection send() throws IOException;
    }
}
