package org.suqiu.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.Horizon;

/** Where the hotline keeps whom it has to ring back. */
@ApplicationScoped
public class CallBackDesk {

    @Inject
    CallBacks callBacks;

    @Inject
    WantedCallCheck wantedCallCheck;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Event<PersonalDataSeen> seen;

    @Inject
    Clock clock;

    /** @throws org.suqiu.rules.InvalidInput naming all that is wrong */
    @Transactional
    public CallBack note(WantedCall wanted, Actor by) {
        wantedCallCheck.check(wanted, by, clock.instant());
        var callBack = new CallBack(wanted, by, clock.instant());
        callBacks.add(callBack);
        record(by, "CALL_BACK_NOTED", callBack);
        return callBack;
    }

    /** What waits longest first. @param afterDueAt null for the first page */
    @Transactional
    public List<CallBack> open(Instant afterDueAt, long afterId, int most) {
        return callBacks.open(afterDueAt == null ? null : new CallBacks.Position(afterDueAt, afterId), most);
    }

    @Transactional
    public CallBack take(long id, Actor by) {
        CallBack callBack = callBacks.toChange(id);
        callBack.take(by);
        return callBack;
    }

    @Transactional
    public CallBack release(long id) {
        CallBack callBack = callBacks.toChange(id);
        callBack.release();
        return callBack;
    }

    /** Name and number, for who has taken the call; each look is recorded (Order 121, Art. 37). */
    @Transactional
    public Contact contact(long id, Actor reader) {
        CallBack callBack = callBacks.byId(id);
        Contact contact = callBack.contactFor(reader);
        seen.fire(new PersonalDataSeen(reader, callBack.caseNumber(), "CALL_BACK " + id));
        return contact;
    }

    @Transactional
    public CallBack tried(long id, Attempt attempt, Actor by) {
        Instant now = clock.instant();
        if (attempt.again() != null) {
            Horizon.require(CaseFile.dayOf(attempt.again()), CaseFile.dayOf(now), "/again");
        }
        CallBack callBack = callBacks.toChange(id);
        callBack.tried(attempt, by, now);
        record(by, "CALL_BACK_TRIED", callBack);
        return callBack;
    }

    private void record(Actor by, String action, CallBack callBack) {
        acted.fire(
                new StaffActed(by, action, callBack.caseNumber(), callBack.id().toString()));
    }
}
