package org.suqiu.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** A note can be left at any time. */
@ApplicationScoped
class NotePossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        return List.of("notes");
    }
}
