package org.suqiu.attachment.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.suqiu.attachment.Attachments;
import org.suqiu.attachment.FileTooLarge;

/** Room for the file and for what multipart writes around it. */
@Provider
@LimitedBody
public class BodyLimit implements ContainerRequestFilter {

    private static final long MOST_BYTES = Attachments.MOST_BYTES + 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST_BYTES || announced(request) > MOST_BYTES) {
            throw new FileTooLarge();
        }
        request.setEntityStream(new Cut(request.getEntityStream()));
    }

    /** The length as a program reads it that does not stop at 2 GB. */
    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** Counts while it is read, for bodies that announce no length. */
    private static final class Cut extends FilterInputStream {

        private long read;

        private Cut(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int taken = super.read(into, offset, length);
            count(Math.max(taken, 0));
            return taken;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > MOST_BYTES) {
                throw new FileTooLarge();
            }
        }
    }
}
