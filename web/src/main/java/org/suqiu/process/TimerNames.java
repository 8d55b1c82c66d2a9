package org.suqiu.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.suqiu.casefile.Step;

/** How the timers of a step are called in the models: {@code Timer_ClosingNoticeAmber} and so on. */
record TimerNames(Step step) {

    String amber() {
        return "Timer_" + word() + "Amber";
    }

    String late() {
        return "Timer_" + word() + "Late";
    }

    String limit() {
        return "Timer_" + word() + "Limit";
    }

    private String word() {
        return step == Step.DISPATCH
                ? "Placing"
                : Arrays.stream(step.name().split("_"))
                        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }
}
