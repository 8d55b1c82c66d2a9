package org.suqiu.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/** The pieces of a whole upload one after the other, each read when it is its turn. */
class PiecesInOrder implements Enumeration<InputStream> {

    private final UploadsUnderway uploadsUnderway;
    private final UploadUnderway upload;
    private long position;

    PiecesInOrder(UploadsUnderway uploadsUnderway, UploadUnderway upload) {
        this.uploadsUnderway = uploadsUnderway;
        this.upload = upload;
    }

    @Override
    public boolean hasMoreElements() {
        return position < upload.size;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        byte[] content = uploadsUnderway.content(upload.id(), position);
        position += content.length;
        return new ByteArrayInputStream(content);
    }
}
