package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.notification.NoticeChannel;
import org.suqiu.notification.NoticeDesk;
import org.suqiu.notification.NoticeMatter;
import org.suqiu.notification.Recipient;
import org.suqiu.notification.ToldByStaff;

/** Records that the handler of a demo case called the parties, in one transaction with the mark. */
@ApplicationScoped
class DemoCall {

    @Inject
    DemoMarks demoMarks;

    @Inject
    DemoPeople demoPeople;

    @Inject
    CaseFiles caseFiles;

    @Inject
    NoticeDesk noticeDesk;

    @Transactional
    public void recordDecision(DemoCase demoCase) {
        var told = new ToldByStaff(NoticeMatter.DECISION, null, NoticeChannel.CALL, "已电话告知投诉人");
        record(demoCase, told);
        demoMarks.set(demoCase.toldPart(), demoMarks.content(demoCase.part()));
    }

    /** Both parties. */
    @Transactional
    public void recordClosing(DemoCase demoCase) {
        for (Recipient party : List.of(Recipient.COMPLAINANT, Recipient.RESPONDENT)) {
            record(demoCase, new ToldByStaff(NoticeMatter.CLOSING, party, NoticeChannel.CALL, "已电话告知调解结果"));
        }
        demoMarks.set(demoCase.closingToldPart(), demoMarks.content(demoCase.part()));
    }

    private void record(DemoCase demoCase, ToldByStaff told) {
        String number = demoMarks.content(demoCase.part());
        var handler = demoPeople.handlerOf(caseFiles.byNumber(number).officeCode());
        noticeDesk.recordTelling(number, ExpectedVersion.ANY, told, handler);
    }
}
