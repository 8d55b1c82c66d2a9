package org.suqiu.attachment.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.suqiu.rules.InvalidInput;

/** What a file is called, out of the metadata that come with an upload: names and values in Base64, by commas. */
final class FileLabel {

    private static final String NAME = "filename ";
    private static final String POINTER = "/" + Tus.METADATA;

    private FileLabel() {}

    /** Nothing, told as null, where no name was given. */
    static String of(String metadata) {
        return metadata == null
                ? null
                : Arrays.stream(metadata.split(","))
                        .map(String::strip)
                        .filter(pair -> pair.startsWith(NAME))
                        .findFirst()
                        .map(pair -> decoded(pair.substring(NAME.length())))
                        .orElse(null);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw new InvalidInput(POINTER, "wrong-type");
        }
    }
}
