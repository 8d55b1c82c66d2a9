package org.suqiu.portal;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.attachment.Attachments;

/** What a form posts: entries, and files where it takes them. */
record SentForm(Entries entries, List<Part> files) {

    /** As many files as a case may have, each as large as it may be, and room for the fields. */
    static final long MOST_BYTES = AttachmentDesk.MOST * Attachments.MOST_BYTES + 1024 * 1024;

    /** A larger part waits on the disk until its turn comes. */
    static final int IN_MEMORY = 64 * 1024;

    private static final String WITH_FILES = "multipart/form-data";

    static SentForm read(HttpServletRequest request) throws IOException, UnreadableForm {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(WITH_FILES)
                ? of(parts(request))
                : new SentForm(FormBody.read(request), List.of());
    }

    /** The container wraps a connection that was lost, and parts without an end, into a failure of its own. */
    static Collection<Part> parts(HttpServletRequest request) throws IOException, UnreadableForm {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new UnreadableForm(413);
        } catch (ServletException malformed) {
            throw new UnreadableForm(400);
        } catch (RuntimeException failure) {
            if (failure.getCause() instanceof IOException) {
                throw new UnreadableForm(400);
            }
            throw failure;
        }
    }

    static SentForm of(Collection<Part> parts) throws IOException, UnreadableForm {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<Part> files = new ArrayList<>();
        for (Part part : parts) {
            if (part.getSubmittedFileName() == null) {
                values.computeIfAbsent(part.getName(), first -> new ArrayList<>())
                        .add(text(part));
            } else if (!isNoFile(part)) {
                files.add(part);
            }
        }
        return new SentForm(new Entries(values), files);
    }

    /** The same for the same form posted again, in which each file has come anew. */
    String filesInWords() {
        return files.stream()
                .map(file -> file.getSubmittedFileName() + " " + file.getSize())
                .collect(joining("\n"));
    }

    /** Browsers send an empty part where no file was chosen. */
    private static boolean isNoFile(Part part) {
        return part.getSubmittedFileName().isEmpty() && part.getSize() == 0;
    }

    private static String text(Part part) throws IOException, UnreadableForm {
        if (part.getSize() > FormBody.MOST_BYTES) {
            throw new UnreadableForm(413);
        }
        try (InputStream content = part.getInputStream()) {
            return FormBody.text(ByteBuffer.wrap(content.readAllBytes()));
        }
    }
}
