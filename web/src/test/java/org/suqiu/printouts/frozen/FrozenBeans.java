package org.suqiu.printouts.frozen;

import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.suqiu.correction.Correction;

/** The beans that keep closed periods, but for those that wait for the calendar and send mail. */
public final class FrozenBeans {

    private FrozenBeans() {}

    public static List<Class<?>> entities() {
        return List.of(FrozenPeriod.class, FrozenPrintout.class, FrozenRow.class, Correction.class);
    }

    public static Weld in(Weld container) {
        return container.addBeanClasses(
                FreezingDesk.class,
                Freezing.class,
                FrozenArchive.class,
                FrozenPeriods.class,
                LateEntries.class,
                OnRecord.class,
                Restatements.class,
                ReasonsOfChange.class,
                RestatementAppendix.class);
    }
}
