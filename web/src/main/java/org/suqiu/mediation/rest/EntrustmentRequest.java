package org.suqiu.mediation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.rules.Problems;

/** To whom a mediation is entrusted. */
public record EntrustmentRequest(@Schema(example = "塔城市消费者协会") String organisation, String remark) {

    private static final int NAME = 100;
    private static final int REMARK = 2000;

    EntrustmentRequest check() {
        new Problems()
                .require(organisation, NAME, "/organisation")
                .limit(remark, REMARK, "/remark")
                .throwIfAny();
        return this;
    }
}
