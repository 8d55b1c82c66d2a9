package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;

/** Where a file comes in piece by piece. Each piece is kept for good before the next is taken. */
@ApplicationScoped
public class PieceDesk {

    /** No piece is larger. */
    public static final int MOST_BYTES = AttachmentPart.BYTES;

    @Inject
    UploadsUnderway uploadsUnderway;

    @Inject
    UploadDesk uploadDesk;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /**
     * @param name as its owner calls it, or null
     * @throws FileTooLarge beyond {@link Attachments#MOST_BYTES}
     */
    @Transactional
    public Standing begin(String name, long size) {
        if (size == 0) {
            throw new InvalidInput("/file", "empty-file");
        }
        if (size > Attachments.MOST_BYTES) {
            throw new FileTooLarge();
        }
        uploadDesk.makeRoom();
        String called = name == null ? null : FileName.legible(name);
        var upload = new UploadUnderway(UploadDesk.unguessable(), called, size, clock.instant());
        uploadsUnderway.add(upload);
        return Standing.of(upload);
    }

    @Transactional
    public Standing standing(String id) {
        return uploadsUnderway
                .byId(id)
                .filter(upload -> upload.waitsAt(clock.instant()))
                .map(Standing::of)
                .or(() -> attachments
                        .byId(id)
                        .filter(whole -> whole.waitsAt(clock.instant()))
                        .map(Standing::of))
                .orElseThrow(() -> new NotFound("upload"));
    }

    /**
     * With the last piece the file is checked and kept, in the same transaction, under the same id.
     *
     * @throws InvalidInput as {@link UploadDesk#take}
     */
    @Transactional
    public Standing append(String id, long startsAt, byte[] content) {
        UploadUnderway upload = uploadsUnderway
                .toGoOn(id)
                .filter(known -> known.waitsAt(clock.instant()))
                .orElseThrow(() -> new NotFound("upload"));
        uploadDesk.requireRoom();
        upload.receive(startsAt, content.length);
        uploadsUnderway.add(new UploadPiece(id, startsAt, content));
        if (upload.isWhole()) {
            keep(upload);
        } else if (startsAt == 0) {
            UploadDesk.refuseUnknownKind(content);
        }
        return Standing.of(upload);
    }

    private void keep(UploadUnderway upload) {
        try (var content = new SequenceInputStream(new PiecesInOrder(uploadsUnderway, upload))) {
            uploadDesk.keep(upload.id(), upload.name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        uploadsUnderway.remove(upload);
    }

    /** Whoever changes their mind need not leave it behind. */
    @Transactional
    public void drop(String id) {
        uploadsUnderway.remove(uploadsUnderway.toGoOn(id).orElseThrow(() -> new NotFound("upload")));
    }
}
