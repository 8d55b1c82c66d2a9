package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.TooManyTries;

/** Where a file comes in, before anybody says to which case it belongs. */
@ApplicationScoped
public class UploadDesk {

    /** The public door may fill no more than this with files that nobody has claimed. */
    private static final long MOST_WAITING = 2L * 1024 * 1024 * 1024;

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Attachments attachments;

    @Inject
    UploadsUnderway uploadsUnderway;

    @Inject
    Clock clock;

    /**
     * @throws FileTooLarge beyond {@link Attachments#MOST_BYTES}
     * @throws InvalidInput for an empty file, and for one that is neither picture, PDF nor film
     */
    @Transactional
    public Attachment take(String name, InputStream content) throws IOException {
        makeRoom();
        return keep(unguessable(), name, content);
    }

    void makeRoom() {
        forgetExpired();
        requireRoom();
    }

    /** @throws TooManyTries while too much waits that nobody has claimed */
    void requireRoom() {
        if (attachments.bytesWaiting() + uploadsUnderway.bytes() > MOST_WAITING) {
            throw new TooManyTries(PAUSE);
        }
    }

    /** As {@link #take}, under an id that its owner knows already. */
    Attachment keep(String id, String name, InputStream content) throws IOException {
        byte[] first = content.readNBytes(AttachmentPart.BYTES);
        FileKind kind = kind(first);
        var attachment = new Attachment(id, FileName.clean(name, kind), kind, clock.instant());
        attachments.add(attachment);
        keep(attachment, first, content);
        return attachment;
    }

    /** What is neither picture, PDF nor film need not come in to its end; a beginning that is too short says nothing yet. */
    static void refuseUnknownKind(byte[] beginning) {
        if (beginning.length >= FileKind.HEAD) {
            kind(beginning);
        }
    }

    private static FileKind kind(byte[] first) {
        if (first.length == 0) {
            throw new InvalidInput("/file", "empty-file");
        }
        return FileKind.of(Arrays.copyOf(first, Math.min(first.length, FileKind.HEAD)))
                .orElseThrow(() -> new InvalidInput("/file", "file-kind"));
    }

    private void keep(Attachment attachment, byte[] first, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = first;
        long size = 0;
        for (int ordinal = 0; part.length > 0; ordinal++) {
            size += part.length;
            if (size > Attachments.MOST_BYTES) {
                throw new FileTooLarge();
            }
            digest.update(part);
            attachments.add(new AttachmentPart(attachment.id(), ordinal, part));
            part = content.readNBytes(AttachmentPart.BYTES);
        }
        attachment.holds(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** @return how many files nobody claimed within a day */
    @Transactional
    public int forgetExpired() {
        Instant limit = clock.instant().minus(Attachment.WAITS);
        return attachments.forgetBefore(limit) + uploadsUnderway.forgetBefore(limit);
    }

    /** 128 bits: whoever knows it may attach the file. */
    static String unguessable() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
