package org.suqiu.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.portal.StageView.Progress;
import org.suqiu.tracking.Tracked;

/** The way of a case from receipt to closure, as far as it can be told now. */
class StageLine {

    private final Tracked tracked;
    private final CaseFile caseFile;
    private final PageText text;
    private final List<StageView> line = new ArrayList<>();

    StageLine(Tracked tracked, PageText text) {
        this.tracked = tracked;
        this.text = text;
        caseFile = tracked.caseFile();
    }

    List<StageView> stations() {
        line.add(new StageView("RECEIVED", Progress.DONE, text.day(caseFile.receivedOn())));
        add("OFFICE", Stage.RECEIVED, last(EventType.PLACED), !caseFile.isPlaced());
        if (isAnswered()) {
            add("ANSWER", Stage.AWAITING_ANSWER, last(EventType.ANSWERED), true);
        } else if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            add("VERIFICATION", Stage.AWAITING_VERIFICATION, caseFile.closedOn(), true);
        } else {
            add("DECISION", Stage.AWAITING_ACCEPTANCE, decidedOn(), true);
            add("MEDIATION", Stage.IN_MEDIATION, last(EventType.MEDIATION_CONCLUDED), true);
        }
        boolean closed = caseFile.stage() == Stage.CLOSED;
        line.add(new StageView("CLOSED", closed ? Progress.DONE : Progress.AHEAD, day(caseFile.closedOn())));
        return line;
    }

    /** A station that a closed case never came to is left out. */
    private void add(String key, Stage waiting, LocalDate passedOn, boolean mayLieAhead) {
        if (caseFile.stage() == waiting) {
            line.add(new StageView(key, Progress.CURRENT, null));
        } else if (passedOn != null || !mayLieAhead) {
            line.add(new StageView(key, Progress.DONE, day(passedOn)));
        } else if (caseFile.isOpen()) {
            line.add(new StageView(key, Progress.AHEAD, null));
        }
    }

    private boolean isAnswered() {
        return caseFile.kind() == Kind.ENQUIRY
                || caseFile.stage() == Stage.AWAITING_ANSWER
                || caseFile.answer() != null
                || tracked.dueDates().stream()
                        .anyMatch(explanation -> explanation.deadline().step() == Step.ANSWER);
    }

    private LocalDate decidedOn() {
        return tracked.acceptance() == null ? null : tracked.acceptance().decidedOn();
    }

    private LocalDate last(EventType type) {
        return tracked.messages().stream()
                .filter(event -> event.type() == type)
                .reduce((first, second) -> second)
                .map(CaseEvent::at)
                .map(CaseFile::dayOf)
                .orElse(null);
    }

    private String day(LocalDate day) {
        return day == null ? null : text.day(day);
    }
}
