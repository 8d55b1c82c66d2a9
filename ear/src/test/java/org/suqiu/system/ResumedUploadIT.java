package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A file that comes piece by piece (tus), on a server that is killed in the middle. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResumedUploadIT {

    private static final int SIZE = 2_000_000;
    private static final int WRITTEN = 900_000;
    private static final int KEPT_AT_LEAST = 500_000;
    private static final byte[] PHOTOGRAPH = photograph();

    @Test
    void an_upload_goes_on_after_the_server_was_killed_and_nothing_half_stored_is_ever_attached() throws IOException {
        try (Server server = Server.withDemoData("killed-while-uploading").start()) {
            String upload = begin(server);
            try (Socket broken = new Socket("localhost", server.address().getPort())) {
                writeAPart(broken, upload);
                awaitKept(server, upload);
                server.kill();
            }
            server.start();

            int offset = offset(server, upload);
            assertThat(offset).isBetween(KEPT_AT_LEAST, WRITTEN);
            assertThat(file(server, id(upload)).status()).isEqualTo(422);

            goOn(server, upload, offset);

            String number = file(server, id(upload)).expect(201).get("number").asText();
            assertThat(contentOf(server, number, id(upload))).isEqualTo(PHOTOGRAPH);
            assertThat(file(server, id(upload)).status()).as("attached once").isEqualTo(422);
        }
    }

    @Test
    void the_protocol_is_kept() {
        Server server = SharedServer.get();
        Api tus = tus(server);
        String upload = begin(server);

        assertThat(new Api(server).head(upload).status()).as("no version named").isEqualTo(412);
        assertThat(tus.with("Upload-Offset", "5").patch(upload, new byte[] {1}).status())
                .as("elsewhere")
                .isEqualTo(409);
        assertThat(tus.with("Upload-Offset", "0").patch(upload, new byte[64]).status())
                .as("neither picture, PDF nor film")
                .isEqualTo(422);
        assertThat(tus.delete(upload).status()).isEqualTo(204);
        assertThat(tus.head(upload).status()).as("given up").isEqualTo(404);
        assertThat(tus.with("Upload-Length", "20971521")
                        .post("/api/uploads/resumable", "")
                        .status())
                .as("too large")
                .isEqualTo(413);
    }

    private static Api tus(Server server) {
        return new Api(server).with("Tus-Resumable", "1.0.0");
    }

    /** @return its address */
    private static String begin(Server server) {
        String name = Base64.getEncoder().encodeToString("小票.jpg".getBytes(StandardCharsets.UTF_8));
        Answer begun = tus(server)
                .with("Upload-Length", String.valueOf(SIZE))
                .with("Upload-Metadata", "filename " + name)
                .post("/api/uploads/resumable", "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String address = begun.response().headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/api/"));
    }

    private static void writeAPart(Socket socket, String upload) throws IOException {
        String head = "PATCH %s HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                + "Content-Type: application/offset+octet-stream\r\nContent-Length: %d\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.formatted(upload, SIZE).getBytes(StandardCharsets.US_ASCII));
        out.write(PHOTOGRAPH, 0, WRITTEN);
        out.flush();
    }

    private static void awaitKept(Server server, String upload) {
        while (offset(server, upload) < KEPT_AT_LEAST) {
            Pause.of(Duration.ofMillis(50));
        }
    }

    private static int offset(Server server, String upload) {
        return Integer.parseInt(tus(server)
                .head(upload)
                .response()
                .headers()
                .firstValue("Upload-Offset")
                .orElseThrow());
    }

    private static void goOn(Server server, String upload, int offset) {
        Answer done = tus(server)
                .with("Upload-Offset", String.valueOf(offset))
                .patch(upload, Arrays.copyOfRange(PHOTOGRAPH, offset, SIZE));
        assertThat(done.status()).as(done.text()).isEqualTo(204);
    }

    private static Answer file(Server server, String id) {
        return Hotline.of(server)
                .answerTo(Complaint.aboutARefrigerator("654201").withAttachment(id));
    }

    private static byte[] contentOf(Server server, String number, String id) {
        return new Api(server)
                .signedInAs("head-654201")
                .get("/api/cases/" + number + "/attachments/" + id)
                .bytes();
    }

    private static String id(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }

    private static byte[] photograph() {
        byte[] bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        byte[] beginning = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
        System.arraycopy(beginning, 0, bytes, 0, beginning.length);
        return bytes;
    }
}
