package org.suqiu.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be attached, told by how the content begins and never by what the file is called. */
enum FileKind {
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    PDF("application/pdf", "255044462d", "pdf"),
    MP4("video/mp4", "", "mp4", "m4v") {
        @Override
        boolean begins(byte[] head) {
            return head.length >= 12
                    && "ftyp".equals(text(head, 4, 8))
                    && BRANDS.stream().anyMatch(text(head, 8, 12)::startsWith);
        }
    };

    /** How many bytes of a file are enough to know it. */
    static final int HEAD = 16;

    /** Of the same family of containers others are photographs (HEIC) or QuickTime. */
    private static final List<String> BRANDS = List.of("iso", "mp4", "avc1", "M4V", "MSNV", "mmp4", "dash");

    private final String mediaType;
    private final byte[] signature;
    private final List<String> endings;

    FileKind(String mediaType, String signature, String... endings) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
        this.endings = List.of(endings);
    }

    static Optional<FileKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    boolean begins(byte[] head) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static String text(byte[] head, int from, int to) {
        return new String(head, from, to - from, StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return endings.get(0);
    }

    boolean isEndingOf(String name) {
        return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }
}
