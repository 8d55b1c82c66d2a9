package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of running imports, kept until each is done: a restart begins with the file again. */
@ApplicationScoped
public class ImportFiles {

    /** 200 MB. */
    public static final long MOST_BYTES = 200_000_000L;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    /** @throws FileTooLarge when there is more than is taken in at once; then nothing is kept */
    void keep(String id, InputStream body) {
        Path half = path(id + ".part");
        try {
            Files.createDirectories(half.getParent());
            copy(body, half);
            Files.move(half, path(id + ".csv"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | FileTooLarge broken) {
            discard(half);
            throw broken instanceof IOException unread ? new UncheckedIOException(unread) : (FileTooLarge) broken;
        }
    }

    private static void copy(InputStream body, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long taken = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                taken += read;
                if (taken > MOST_BYTES) {
                    throw new FileTooLarge(MOST_BYTES);
                }
                out.write(buffer, 0, read);
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    boolean has(String id) {
        return Files.exists(path(id + ".csv"));
    }

    /** With or without byte order mark; what is no UTF-8 is read as {@link Cells#NOT_UTF_8}. */
    Reader read(String id) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(Cells.NOT_UTF_8));
        var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path(id + ".csv")), decoder), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** It holds personal data: nothing of it stays once it is in the tables, or refused. */
    void discard(String id) {
        discard(path(id + ".csv"));
    }

    /** What a stop of the server left behind between the end of an import and that of its file. */
    void discardAllBut(Collection<String> ids) {
        Set<String> kept = ids.stream().map(id -> id + ".csv").collect(Collectors.toSet());
        Path folder = path("");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> !kept.contains(file.getFileName().toString()))
                        .forEach(ImportFiles::discard);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("suqiu.data", "."), "imports", name);
    }
}
