package org.suqiu.law.rest;

import org.suqiu.law.Ground;
import org.suqiu.law.LawStep;

/** A ground as it is offered: its code, the law's words and the article. */
public record GroundView(String code, LawStep step, String text, String legalBasis) {

    public static GroundView of(Ground ground, boolean chinese) {
        return new GroundView(ground.code(), ground.step(), ground.text(chinese), ground.legalBasis(chinese));
    }
}
