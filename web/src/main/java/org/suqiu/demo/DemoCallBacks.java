package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.suqiu.callback.CallBackDesk;
import org.suqiu.callback.CallBackReason;
import org.suqiu.callback.Contact;
import org.suqiu.callback.WantedCall;

/** Whom the hotline has to ring back on the day of the first start, one of them already late. */
@ApplicationScoped
class DemoCallBacks {

    private static final String PART = "call-backs";

    /** @param dueIn from the moment of the start */
    record Caller(CallBackReason reason, String name, String phone, String matter, Duration dueIn) {}

    static final List<Caller> CALLERS = List.of(
            new Caller(CallBackReason.MISSED_CALL, null, "13909010042", null, Duration.ofMinutes(-40)),
            new Caller(CallBackReason.PROMISE, "叶尔兰", "13809016677", "化肥结块：查到受理机构后告知", Duration.ofMinutes(30)),
            new Caller(CallBackReason.PROMISE, "李秀英", "13699013355", "预付卡停业：告知还要补哪些材料", Duration.ofHours(3)),
            new Caller(CallBackReason.PROMISE, "阿依努尔", "09016223018", "暖气不热：告知供热监管电话", Duration.ofDays(1)));

    @Inject
    DemoMarks demoMarks;

    @Inject
    DemoPeople demoPeople;

    @Inject
    CallBackDesk callBackDesk;

    @Inject
    Clock clock;

    /** In one transaction with the mark. */
    @Transactional
    public void load() {
        if (!demoMarks.has(PART)) {
            CALLERS.forEach(caller -> callBackDesk.note(wanted(caller), demoPeople.agent()));
            demoMarks.set(PART, "");
        }
    }

    private WantedCall wanted(Caller caller) {
        var contact = new Contact(caller.name(), caller.phone());
        return new WantedCall(
                caller.reason(), contact, caller.matter(), null, clock.instant().plus(caller.dueIn()));
    }
}
