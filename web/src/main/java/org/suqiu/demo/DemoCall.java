package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.notification.NoticeChannel;
import org.suqiu.notification.NoticeDesk;
import org.suqiu.notification.NoticeMatter;
import org.suqiu.notification.ToldByStaff;

/** Records that the handler of a demo case called the complainant, in one transaction with the mark. */
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
    public void record(DemoCase demoCase) {
        String number = demoMarks.content(demoCase.part());
        var handler = demoPeople.handlerOf(caseFiles.byNumber(number).officeCode());
        var told = new ToldByStaff(NoticeMatter.DECISION, null, NoticeChannel.CALL, "已电话告知投诉人");
        noticeDesk.recordTelling(number, ExpectedVersion.ANY, told, handler);
        demoMarks.set(demoCase.toldPart(), number);
    }
}
