package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;

/** The supervisor sees to every complaint and enquiry that an office has or had; to no violation report (Order 121, Art. 37). */
@ApplicationScoped
class SupervisionPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile) {
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
