package org.suqiu.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every mail that it is given (RFC 5321, as far as one polite sender needs it) and keeps it as it came. */
final class PostOffice implements AutoCloseable {

    private static final String END = ".";

    private final ServerSocket door;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    PostOffice() {
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException noDoor) {
            throw new UncheckedIOException(noDoor);
        }
        Thread clerk = new Thread(this::serve, "post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket sender = door.accept()) {
                talk(sender);
            } catch (IOException gone) {
                // Closed, or the sender hung up: the next one is served.
            }
        }
    }

    private void talk(Socket sender) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.ISO_8859_1));
        say(sender, "220 here");
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            if ("DATA".equalsIgnoreCase(line)) {
                say(sender, "354 go on");
                mails.add(mail(heard));
            }
            say(sender, "QUIT".equalsIgnoreCase(line) ? "221 bye" : "250 well");
        }
    }

    private static String mail(BufferedReader heard) throws IOException {
        var mail = new StringBuilder();
        for (String line = heard.readLine(); line != null && !END.equals(line); line = heard.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket sender, String answer) throws IOException {
        OutputStream out = sender.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
