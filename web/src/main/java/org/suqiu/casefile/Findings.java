package org.suqiu.casefile;

import java.util.Set;

/** What one feature finds in its record of a case that speaks for a statutory ground. */
public interface Findings {

    Set<Finding> of(CaseFile caseFile);
}
