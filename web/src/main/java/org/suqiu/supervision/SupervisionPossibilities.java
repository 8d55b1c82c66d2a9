package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** The supervisor sees to every complaint and enquiry that an office has or had; to no violation report (Order 121, Art. 37). */
@ApplicationScoped
class SupervisionPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        List<String> possible = new ArrayList<>();
        if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            return possible;
        }
        if (caseFile.isPlaced()) {
            possible.add("supervision-orders");
        }
        if (!caseFile.isOpen()) {
            possible.add("spot-checks");
        }
        return possible;
    }
}
