package org.suqiu.process.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.http.Language;
import org.suqiu.identity.Offices;
import org.suqiu.process.worklist.QueueLine;
import org.suqiu.process.worklist.WorkItem;
import org.suqiu.process.worklist.WorklistReading;
import org.suqiu.process.worklist.rest.WorkItemView.OfficeName;

/** Shows lines of the queue in the reader's language, with the light of today. */
@ApplicationScoped
class WorkItemViews {

    @Inject
    Offices offices;

    @Inject
    CaseFiles caseFiles;

    @Inject
    WorklistReading worklistReading;

    @Inject
    Language language;

    WorkItemView of(WorkItem item) {
        return of(new QueueLine(item, caseFiles.byNumber(item.caseNumber()).priority()));
    }

    WorkItemView of(QueueLine line) {
        WorkItem item = line.item();
        return new WorkItemView(
                item.taskId(),
                item.step().name(),
                item.caseNumber(),
                item.kind().name(),
                item.summary(),
                office(item.officeCode()),
                item.assignee(),
                item.dueOn(),
                item.lightOn(worklistReading.today()).name(),
                item.escalatedAt(),
                item.receivedAt(),
                line.priority().name());
    }

    private OfficeName office(String code) {
        return offices.byCode(code)
                .map(office -> new OfficeName(code, office.name(language.chinese())))
                .orElse(null);
    }
}
