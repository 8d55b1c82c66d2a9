package org.suqiu.printouts.frozen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.suqiu.reports.Printout;

/** A print-out as text: the same print-out always the same text, and read back the same print-out. */
final class PrintoutText {

    private static final int LONGEST_STRING = 1_000_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_STRING)
                        .build());
    }

    private PrintoutText() {}

    static String of(Printout printout) {
        try {
            return JSON.writeValueAsString(printout);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a print-out cannot be kept", unwritable);
        }
    }

    static Printout read(String text) {
        try {
            return JSON.readValue(text, Printout.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a kept print-out cannot be read", damaged);
        }
    }
}
