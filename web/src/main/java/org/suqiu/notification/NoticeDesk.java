package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** Where a handler records a call, a letter or a visit by which the decision was told. */
@ApplicationScoped
public class NoticeDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Notices notices;

    @Inject
    Teller teller;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    @Transactional
    public CaseFile recordTelling(String number, ExpectedVersion expected, ToldByStaff told, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Telling telling = telling(caseFile, told);
        Step step = telling.matter().step().orElseThrow(() -> new RuleViolation("nothing-to-tell", number));
        duties.take(caseFile, step, by);
        teller.noteByHand(caseFile, telling, by, told.remark());
        return caseFile;
    }

    private Telling telling(CaseFile caseFile, ToldByStaff told) {
        NoticeMatter matter = told.matter() == null ? waitingIn(caseFile) : told.matter();
        Recipient recipient = told.recipient() == null ? firstUntold(caseFile, matter) : told.recipient();
        if (!matter.whoMustKnow(caseFile).contains(recipient)) {
            // A respondent never learns from us that a report or its result is there (Order 121, Art. 37).
            throw new InvalidInput("/recipient", "not-to-be-told", recipient);
        }
        return new Telling(matter, recipient, told.channel(), Delivery.DELIVERED, CaseFile.dayOf(clock.instant()));
    }

    private NoticeMatter waitingIn(CaseFile caseFile) {
        return Arrays.stream(NoticeMatter.values())
                .filter(matter -> matter.step()
                        .filter(step -> duties.isUnderway(caseFile, step))
                        .isPresent())
                .filter(matter -> !teller.isTold(caseFile, matter))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("nothing-to-tell", caseFile.number()));
    }

    private Recipient firstUntold(CaseFile caseFile, NoticeMatter matter) {
        Set<Recipient> told = notices.told(caseFile, matter);
        return matter.whoMustKnow(caseFile).stream()
                .filter(recipient -> !told.contains(recipient))
                .findFirst()
                .orElse(Recipient.filerOf(caseFile.kind()));
    }

    @Transactional
    public Tellings of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Tellings(notices.of(number), caseFile.showsPartiesTo(reader));
    }

    /** @param withRemarks what was said of the complainant is for those who work on the case */
    public record Tellings(List<Notice> notices, boolean withRemarks) {}
}
