package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** Cases are linked at any time; an open complaint is split. */
@ApplicationScoped
class LinkPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        boolean splittable = caseFile.isOpen() && caseFile.kind() == Kind.COMPLAINT;
        return splittable ? List.of("links", "split") : List.of("links");
    }
}
