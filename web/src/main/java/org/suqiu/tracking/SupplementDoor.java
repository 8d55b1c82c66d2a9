package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.rules.InvalidInput;

/** Where messages come in: one that is posted again, by a reload or a double click, is taken once. */
@ApplicationScoped
public class SupplementDoor {

    @Inject
    WishDesk wishDesk;

    /** Whoever has it already need not take in the files that come with it. */
    public boolean knows(String number, String accessCode, String repeatKey) {
        return wishDesk.earlier(number, accessCode, repeatKey).isPresent();
    }

    /** @throws InvalidInput when its key was used for other words, and as {@link WishDesk} says */
    public void bring(String number, String accessCode, Brought brought) {
        if (isThere(number, accessCode, brought)) {
            return;
        }
        try {
            wishDesk.supplement(number, accessCode, brought);
        } catch (RuntimeException failure) {
            // The same post at the same moment: the other one was first, and that is as good.
            if (!isThere(number, accessCode, brought)) {
                throw failure;
            }
        }
    }

    private boolean isThere(String number, String accessCode, Brought brought) {
        Optional<Supplement> earlier = wishDesk.earlier(number, accessCode, brought.repeatKey());
        if (earlier.filter(sent -> !sent.text().equals(brought.text())).isPresent()) {
            throw new InvalidInput("/Idempotency-Key", "key-used-for-another-body");
        }
        return earlier.isPresent();
    }
}
