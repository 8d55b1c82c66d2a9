package org.suqiu.rules;

import java.util.Arrays;

/**
 * The version that somebody read before changing it, as it came with the request; to be asked inside the change, before
 * the state is looked at.
 *
 * @param ifMatch the header (RFC 9110, 13.1.1), or null where the caller does not mind
 */
public record ReadVersion(String ifMatch) {

    /** @throws StaleVersion when somebody else was faster */
    public void require(long present) {
        if (ifMatch != null && Arrays.stream(ifMatch.split(",")).noneMatch(tag -> matches(tag.strip(), present))) {
            throw new StaleVersion(present);
        }
    }

    private static boolean matches(String tag, long present) {
        return "*".equals(tag) || tag.equals("\"" + present + "\"");
    }
}
