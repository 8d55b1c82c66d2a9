package org.suqiu.linkage;

import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLink;

/** A link as one of its cases shows it. @param other the case at the other end, which the reader may see */
public record LinkedCase(CaseLink link, CaseFile other) {

    /** Whether the other one is the earlier of the two. */
    public boolean isEarlier() {
        return link.earlier().equals(other.number());
    }
}
