package org.suqiu.tracking;

import java.util.List;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.deadlines.Explanation;
import org.suqiu.identity.Office;
import org.suqiu.law.Ground;

/**
 * A case as the one who filed it sees it.
 *
 * @param office null while a dispatcher has to place the case
 * @param acceptance the decision once it is in force, else null
 * @param refusalGround in the words of the law, else null
 * @param messages what happened, as far as it is told, oldest first
 * @param filersPart what the one who filed was asked for, wrote, and can do now
 * @param results what came of it
 */
public record Tracked(
        CaseFile caseFile,
        Office office,
        List<Explanation> dueDates,
        Acceptance acceptance,
        Ground refusalGround,
        List<CaseEvent> messages,
        FilersPart filersPart,
        Results results) {}
