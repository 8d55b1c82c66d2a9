package org.suqiu.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent escapes of an address. */
final class Escapes {

    private static final String BROKEN_ESCAPE = ".*%(?![0-9A-Fa-f]{2}).*";

    private Escapes() {}

    static boolean areWellFormed(String raw) {
        if (raw == null || raw.indexOf('%') < 0) {
            return true;
        }
        return !raw.matches(BROKEN_ESCAPE) && isReadable(bytes(raw));
    }

    private static boolean isReadable(byte[] bytes) {
        try {
            return UnreadableText.isReadable(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static byte[] bytes(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < raw.length(); at++) {
            if (raw.charAt(at) == '%') {
                bytes.write(Integer.parseInt(raw.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(raw.charAt(at)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
