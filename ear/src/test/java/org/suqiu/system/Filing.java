package org.suqiu.system;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** One complaint on its way into the system, which may be sent again when no answer came. */
record Filing(Complaint complaint, String key) {

    static Filing number(int ordinal, String countyCode) {
        Complaint complaint = Complaint.aboutARefrigerator(countyCode)
                .with("channel", "PHONE")
                .withComplainant("phone", "138%08d".formatted(ordinal))
                .withRespondent("name", "第%d号商行".formatted(ordinal))
                .withFacts("第%d件来电：冰箱不制冷。".formatted(ordinal));
        return new Filing(complaint, UUID.randomUUID().toString());
    }

    /** The receipt, or nothing when the server went away before it answered. */
    Optional<Receipt> sentTo(Hotline hotline) {
        try {
            return Optional.of(Receipt.of(hotline.answerTo(complaint, key).expect(201)));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }
}
