package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** More time is offered once, and not while the head thinks about it. */
@ApplicationScoped
class ExtensionPossibility implements Possibilities {

    @Inject
    ExtendableLimits extendable;

    @Inject
    Extensions extensions;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        boolean offered = extendable.allow(caseFile)
                && extensions.asked(caseFile.number()).isEmpty();
        return offered ? List.of("extensions") : List.of();
    }
}
