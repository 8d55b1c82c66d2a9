package org.suqiu.reports;

import java.util.Arrays;
import java.util.Optional;

/** The file formats of a print-out. */
public enum Format {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String fileExtension;

    Format(String mediaType, String fileExtension) {
        this.mediaType = mediaType;
        this.fileExtension = fileExtension;
    }

    /** In capitals too, as some programs write it. */
    public static Optional<Format> ofExtension(String fileExtension) {
        return Arrays.stream(values())
                .filter(format -> format.fileExtension.equalsIgnoreCase(fileExtension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileExtension() {
        return fileExtension;
    }
}
