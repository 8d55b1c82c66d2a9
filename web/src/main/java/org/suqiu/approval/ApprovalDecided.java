package org.suqiu.approval;

import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;

/** The head decided; the feature that asked carries it out in the same transaction. */
public record ApprovalDecided(Approval approval, CaseFile caseFile, Actor head) {}
