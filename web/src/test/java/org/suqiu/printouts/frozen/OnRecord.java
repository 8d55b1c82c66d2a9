package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.identity.StaffActed;

/** What the audit would have been told. */
@ApplicationScoped
class OnRecord {

    private final List<StaffActed> all = new ArrayList<>();

    void onActed(@Observes StaffActed acted) {
        all.add(acted);
    }

    List<StaffActed> all() {
        return List.copyOf(all);
    }
}
