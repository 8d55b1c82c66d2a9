package org.suqiu.printouts;

import java.util.ArrayList;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.suqiu.casefile.Settings;
import org.suqiu.casefile.SettingsFixture;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.deadlines.Deadline;
import org.suqiu.deadlines.Suspension;
import org.suqiu.identity.StaffMembers;
import org.suqiu.printouts.frozen.FrozenBeans;
import org.suqiu.statistics.FiguresDatabase;
import org.suqiu.statistics.RowNames;

/** The beans that write print-outs, and what they read besides figures. */
public final class PrintoutBeans {

    private PrintoutBeans() {}

    public static FiguresDatabase afterAYearOfCases() {
        var database = new FiguresDatabase(entities(), PrintoutBeans::in);
        new YearOfCases(database).happens();
        return database;
    }

    public static List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>(FrozenBeans.entities());
        entities.addAll(List.of(AssessmentScheme.class, Deadline.class, SettingsFixture.entity(), Suspension.class));
        return entities;
    }

    public static Weld in(Weld container) {
        return FrozenBeans.in(container)
                .addPackages(false, Manuscript.class, Catalogue.class)
                .addBeanClasses(RowNames.class, StaffMembers.class, Settings.class);
    }
}
