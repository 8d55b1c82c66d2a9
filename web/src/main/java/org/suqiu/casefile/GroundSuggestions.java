package org.suqiu.casefile;

import java.util.Set;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;

/** What the record of a case speaks for; each feature suggests from what it keeps, and the handler decides. */
public interface GroundSuggestions {

    /** @return grounds of the step by what they mean, since their numbers differ between the law packs */
    Set<GroundRole> suggested(CaseFile caseFile, LawStep step);
}
