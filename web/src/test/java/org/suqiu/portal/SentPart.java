package org.suqiu.portal;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * A part of a posted form.
 *
 * @param fileName null for a field that is typed into
 */
record SentPart(String name, String fileName, byte[] content) implements Part {

    static SentPart typed(String name, String text) {
        return new SentPart(name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    static SentPart file(String fileName, byte[] content) {
        return new SentPart("attachments", fileName, content);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public String getContentType() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    @Override
    public void write(String file) {
        throw new UnsupportedOperationException("nothing is written to disk");
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException("nothing was written to disk");
    }

    @Override
    public String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
