package org.suqiu.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords are kept as bcrypt hashes, and never longer than bcrypt reads. */
final class Passwords {

    static final int FEWEST_CHARACTERS = 8;
    static final int MOST_BYTES = 72;

    private static final int COST = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared with when nobody has the name, so that an unknown name takes as long as a wrong password. */
    private static final String NOBODY = hash(random());

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    static boolean matches(String password, String hash) {
        boolean readable = password != null && password.getBytes(UTF_8).length <= MOST_BYTES;
        String tried = readable ? password : "";
        boolean same = BCrypt.verifyer().verify(tried.toCharArray(), hash == null ? NOBODY : hash).verified;
        return same && readable && hash != null;
    }

    static String random() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
