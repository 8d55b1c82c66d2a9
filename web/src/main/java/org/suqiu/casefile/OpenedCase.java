package org.suqiu.casefile;

import java.util.List;
import java.util.Optional;

/**
 * A case as somebody opened it.
 *
 * @param party in full or masked, as the reader may see it and asked for it; nothing for one who stayed anonymous
 * @param possible what can be done now, each as the last word of its URL
 */
public record OpenedCase(
        CaseFile caseFile,
        Optional<DueDate> dueDate,
        Optional<PartyDetails> party,
        boolean isMasked,
        List<String> possible) {}
