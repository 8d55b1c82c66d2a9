package org.suqiu.papers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.suqiu.reports.Format;

/** A file of an issued paper, byte for byte as it was issued. */
@Entity
@Table(name = "paper_file")
public class PaperFile {

    /** Half of what a column of H2 holds. */
    private static final int PART = 512 * 1024;

    @EmbeddedId
    Key key;

    String sha256;

    @ElementCollection
    @CollectionTable(
            name = "paper_file_part",
            joinColumns = {
                @JoinColumn(name = "paper_id", referencedColumnName = "paper_id"),
                @JoinColumn(name = "format", referencedColumnName = "format")
            })
    @OrderColumn(name = "part")
    @Column(name = "content")
    List<byte[]> parts = new ArrayList<>();

    protected PaperFile() {}

    PaperFile(long paperId, Format format, byte[] bytes) {
        key = new Key(paperId, format);
        sha256 = hash(bytes);
        for (int from = 0; from < bytes.length; from += PART) {
            parts.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)));
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    public Format format() {
        return key.format();
    }

    public String sha256() {
        return sha256;
    }

    long paperId() {
        return key.paperId();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Embeddable
    record Key(@Column(name = "paper_id") long paperId, @Enumerated(EnumType.STRING) Format format) {}
}
