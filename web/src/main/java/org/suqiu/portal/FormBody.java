package org.suqiu.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a posted form strictly: small, in UTF-8, without NUL. */
final class FormBody {

    /** 4,000 characters of text need 48 KB at most as they travel. */
    static final int MOST_BYTES = 128 * 1024;

    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    static Entries read(HttpServletRequest request) throws IOException, UnreadableForm {
        String type = request.getContentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(MEDIA_TYPE)) {
            throw new UnreadableForm(415);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new UnreadableForm(413);
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new UnreadableForm(413);
        }
        return parse(body);
    }

    static Entries parse(byte[] body) throws UnreadableForm {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return new Entries(values);
    }

    private static String decode(String sent) throws UnreadableForm {
        return text(bytes(sent));
    }

    /** Half a surrogate pair has no form in UTF-8, so that it is refused here too. */
    static String text(ByteBuffer bytes) throws UnreadableForm {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableForm(400);
            }
            return text;
        } catch (CharacterCodingException noUtf8) {
            throw new UnreadableForm(400);
        }
    }

    private static ByteBuffer bytes(String sent) throws UnreadableForm {
        ByteBuffer bytes = ByteBuffer.allocate(sent.length());
        for (int i = 0; i < sent.length(); i++) {
            char character = sent.charAt(i);
            if (character == '%') {
                bytes.put(escaped(sent, i));
                i += 2;
            } else {
                bytes.put((byte) (character == '+' ? ' ' : character));
            }
        }
        return bytes.flip();
    }

    private static byte escaped(String sent, int percent) throws UnreadableForm {
        if (percent + 2 >= sent.length()) {
            throw new UnreadableForm(400);
        }
        int high = Character.digit(sent.charAt(percent + 1), 16);
        int low = Character.digit(sent.charAt(percent + 2), 16);
        if (high < 0 || low < 0) {
            throw new UnreadableForm(400);
        }
        return (byte) (high * 16 + low);
    }
}
