package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;

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
    Event<StepDone> stepDone;

    @Transactional
    public CaseFile recordTelling(
            String number, ExpectedVersion expected, NoticeChannel channel, String remark, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        duties.take(caseFile, Step.NOTICE, by);
        teller.note(caseFile, NoticeMatter.DECISION, channel, Delivery.DELIVERED, by, remark);
        stepDone.fire(new StepDone(number, Step.NOTICE));
        return caseFile;
    }

    @Transactional
    public Tellings of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Tellings(notices.of(number), caseFile.showsPartiesTo(reader));
    }

    /** @param withRemarks what was said of the complainant is for those who work on the case */
    public record Tellings(List<Notice> notices, boolean withRemarks) {}
}
