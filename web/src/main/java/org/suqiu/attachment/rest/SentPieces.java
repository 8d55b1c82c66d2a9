package org.suqiu.attachment.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.suqiu.attachment.PieceDesk;

/** A body cut into pieces; what came before the connection broke is the last one. */
final class SentPieces {

    private final InputStream body;
    private final byte[] buffer = new byte[PieceDesk.MOST_BYTES];
    private boolean ended;

    SentPieces(InputStream body) {
        this.body = body;
    }

    /** @return empty at the end */
    byte[] next() {
        int filled = 0;
        while (!ended && filled < buffer.length) {
            int read = read(filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
        return Arrays.copyOf(buffer, filled);
    }

    /** Nobody is left to be told of a lost connection: whoever comes back asks how far it came. */
    private int read(int from) {
        try {
            return body.read(buffer, from, buffer.length - from);
        } catch (IOException lost) {
            return -1;
        }
    }
}
