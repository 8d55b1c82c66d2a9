package org.suqiu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The administrator's password, which a server says once, at its first start. */
final class FirstPassword {

    private static final Pattern SAID = Pattern.compile("sign in as admin with the password (\\S+)");

    private FirstPassword() {}

    static String in(Path log) {
        try {
            return SAID.matcher(Files.readString(log))
                    .results()
                    .map(MatchResult::group)
                    .map(said -> said.substring(said.lastIndexOf(' ') + 1))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No password is said in " + log));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
