package org.suqiu.interchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the records of RFC 4180 one by one. After a faulty one it goes on with the next line, so that all faults of a file are
 * found in one pass: parsers that stop at the first could not tell them.
 */
final class CsvRecords {

    /** Longer than any cell may be; what goes on further has lost its closing quote. */
    static final int LONGEST_FIELD = 100_000;

    private static final int END = -1;
    private static final int NOT_READ = -2;

    private final Reader reader;
    private int ahead = NOT_READ;
    private String fault;

    CsvRecords(Reader reader) {
        this.reader = reader;
    }

    /** Empty lines are no records. @return nothing at the end of the file */
    Optional<CsvRecord> next() throws IOException {
        while (isLineEnd(peek())) {
            read();
        }
        return peek() == END ? Optional.empty() : Optional.of(record());
    }

    private CsvRecord record() throws IOException {
        List<String> fields = new ArrayList<>();
        fault = null;
        do {
            fields.add(peek() == '"' ? quoted() : plain());
        } while (fault == null && anotherFollows());
        if (fault != null) {
            skipLine();
        }
        return new CsvRecord(fields, fault);
    }

    private String plain() throws IOException {
        var field = new StringBuilder();
        while (!isFieldEnd(peek()) && fault == null) {
            append(field);
        }
        return field.toString();
    }

    private String quoted() throws IOException {
        var field = new StringBuilder();
        read();
        while (fault == null && !closed()) {
            append(field);
        }
        return field.toString();
    }

    /** At a quote: a doubled one stands for itself, any other closes the field. */
    private boolean closed() throws IOException {
        if (peek() == END) {
            fault = "csv-unclosed-quote";
            return true;
        }
        if (peek() != '"') {
            return false;
        }
        read();
        if (peek() == '"') {
            return false;
        }
        fault = isFieldEnd(peek()) ? null : "csv-after-quote";
        return true;
    }

    private void append(StringBuilder field) throws IOException {
        field.append((char) read());
        if (field.length() > LONGEST_FIELD) {
            fault = "csv-field-too-long";
        }
    }

    private boolean anotherFollows() throws IOException {
        return peek() == ',' && read() == ',';
    }

    private void skipLine() throws IOException {
        while (peek() != END && !isLineEnd(peek())) {
            read();
        }
    }

    private static boolean isFieldEnd(int character) {
        return character == ',' || character == END || isLineEnd(character);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }

    private int peek() throws IOException {
        if (ahead == NOT_READ) {
            ahead = reader.read();
        }
        return ahead;
    }

    private int read() throws IOException {
        int character = peek();
        ahead = NOT_READ;
        return character;
    }
}
