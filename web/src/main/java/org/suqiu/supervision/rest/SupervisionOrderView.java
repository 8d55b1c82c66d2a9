package org.suqiu.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.supervision.SupervisionOrder;

/** A supervision order as staff see it; the texts are null for those who do not work on the case. */
public record SupervisionOrderView(
        long id,
        String state,
        String officeCode,
        String instruction,
        LocalDate dueOn,
        String orderedBy,
        Instant orderedAt,
        String answer,
        String answeredBy,
        Instant answeredAt,
        String endedBy,
        Instant endedAt,
        String remark) {

    static SupervisionOrderView of(SupervisionOrder order, boolean withTexts) {
        return new SupervisionOrderView(
                order.id(),
                order.state().name(),
                order.officeCode(),
                withTexts ? order.instruction() : null,
                order.dueOn(),
                order.orderedBy(),
                order.orderedAt(),
                withTexts ? order.answer() : null,
                order.answeredBy(),
                order.answeredAt(),
                order.endedBy(),
                order.endedAt(),
                withTexts ? order.remark() : null);
    }
}
