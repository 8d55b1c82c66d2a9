package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far running imports are. In memory: in the database an import is there as a whole or not at all. */
@ApplicationScoped
public class ImportProgress {

    private final Map<String, Integer> written = new ConcurrentHashMap<>();

    void wroteOne(String id) {
        written.merge(id, 1, Integer::sum);
    }

    void over(String id) {
        written.remove(id);
    }

    /** @return the rows that are written and not yet seen; 0 while the file is still checked */
    public int of(String id) {
        return written.getOrDefault(id, 0);
    }
}
