package org.suqiu.papers.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.suqiu.http.Disposition;
import org.suqiu.papers.PrintedFile;
import org.suqiu.reports.Format;
import org.suqiu.rules.InvalidInput;

/** Files of papers over HTTP: PDF, or DOCX to go on writing. */
final class Download {

    private static final List<Format> OFFERED = List.of(Format.PDF, Format.DOCX);

    private Download() {}

    static Format format(String asked) {
        if (asked == null || asked.isEmpty()) {
            return Format.PDF;
        }
        return Format.ofExtension(asked)
                .filter(OFFERED::contains)
                .orElseThrow(() -> new InvalidInput("/format", "unknown-code", asked));
    }

    static Response of(PrintedFile file) {
        return Response.ok(file.bytes(), file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, new Disposition(file.name()).text())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
