package org.suqiu.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Horizon;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;

/** What a note about a call needs, so that a colleague can make it. */
@ApplicationScoped
class WantedCallCheck {

    private static final int NAME = 60;
    private static final int MATTER = 1000;

    /** Somebody will dial it: unlike another platform's, it has no stars. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9()\\- ]{3,22}[0-9]");

    @Inject
    CaseFiles caseFiles;

    void check(WantedCall wanted, Actor by, Instant now) {
        Contact contact = wanted.contact();
        Problems problems = new Problems()
                .require(wanted.reason() != null, "/reason")
                .require(contact.phone(), "/phone")
                .when(isNoNumber(contact.phone()), "/phone", "phone")
                .limit(contact.name(), NAME, "/name")
                .require(wanted.reason() != CallBackReason.PROMISE || Problems.isGiven(wanted.matter()), "/matter")
                .limit(wanted.matter(), MATTER, "/matter")
                .when(isUnseen(wanted.caseNumber(), by), "/caseNumber", "unknown-case");
        Horizon.check(problems, CaseFile.dayOf(wanted.dueAt()), CaseFile.dayOf(now), "/dueAt")
                .throwIfAny();
    }

    private static boolean isNoNumber(String phone) {
        return Problems.isGiven(phone) && !NUMBER.matcher(phone).matches();
    }

    /** All agents read the list: it names no violation report to them (Order 121, Art. 37). */
    private boolean isUnseen(String caseNumber, Actor by) {
        if (caseNumber == null) {
            return false;
        }
        try {
            return caseFiles.visibleTo(by, caseNumber).kind() == Kind.VIOLATION_REPORT;
        } catch (NotFound unknownOrUnseen) {
            return true;
        }
    }
}
