package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseJoined;

/** Counts what turned out to be said twice. */
@ApplicationScoped
class LinkCounting {

    @Inject
    CountedEvents countedEvents;

    void onJoined(@Observes CaseJoined joined) {
        countedEvents.add(new Tally(joined.later()).joined());
    }
}
