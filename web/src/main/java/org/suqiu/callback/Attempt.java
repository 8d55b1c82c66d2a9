package org.suqiu.callback;

import java.time.Instant;

/**
 * What came of ringing.
 *
 * @param again when to try again, or null where it ends here
 */
public record Attempt(boolean reached, Instant again, String remark) {

    boolean isTheLast() {
        return reached || again == null;
    }
}
