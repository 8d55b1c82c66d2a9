package org.suqiu.callback.rest;

import java.time.Instant;
import org.suqiu.callback.CallBack;
import org.suqiu.callback.CallBackOutcome;
import org.suqiu.callback.CallBackReason;
import org.suqiu.callback.Contact;

/** A call to be made, as the hotline's list shows it: name and number masked, and gone once it is done. */
public record CallBackView(
        long id,
        CallBackReason reason,
        Contact contact,
        String matter,
        String caseNumber,
        Instant dueAt,
        boolean overdue,
        String notedBy,
        Instant notedAt,
        String takenBy,
        int attempts,
        String remark,
        CallBackOutcome outcome) {

    static CallBackView of(CallBack callBack, Instant now) {
        return new CallBackView(
                callBack.id(),
                callBack.reason(),
                callBack.maskedContact(),
                callBack.matter(),
                callBack.caseNumber(),
                callBack.dueAt(),
                callBack.isOverdueAt(now),
                callBack.notedBy(),
                callBack.notedAt(),
                callBack.takenBy(),
                callBack.attempts(),
                callBack.remark(),
                callBack.outcome());
    }
}
