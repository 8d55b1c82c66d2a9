package org.suqiu;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The lines of the house, from the ground up. What hangs off a feature towards the web stands with the edges. */
final class HouseLines {

    private static final String ROOT = "org.suqiu.";

    private static final List<Set<String>> LINES = List.of(
            Set.of("rules", "clock", "identity", "calendar", "law", "catalogue"),
            Set.of("casefile", "approval", "attachment", "humancheck"),
            Set.of(
                    "intake",
                    "routing",
                    "deadlines",
                    "acceptance",
                    "mediation",
                    "answer",
                    "verification",
                    "correction",
                    "supervision",
                    "linkage",
                    "notes",
                    "callback",
                    "priority",
                    "withdrawal",
                    "review",
                    "followup"),
            Set.of("search", "statistics", "tracking", "papers", "notification", "audit", "retention"),
            Set.of("http", "portal", "process", "interchange", "printouts", "demo", "startup"));

    /** Modules of their own, with borders that Maven keeps. */
    private static final Set<String> OTHER_MODULES = Set.of("reports", "processmodels");

    private static final int WORK = 2;
    private static final int READERS = 3;
    private static final int EDGES = 4;
    private static final Set<String> LEAVES = Set.of("rest", "page");

    private HouseLines() {}

    static ArchCondition<JavaClass> haveALine() {
        return new ArchCondition<>("stand in a line") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, !isOurs(type) || line(type).isPresent(), type.getName() + " has no line"));
            }
        };
    }

    static ArchCondition<JavaClass> lookDownOnly() {
        return depend("look down only", (from, to) -> rank(from) >= rank(to));
    }

    static ArchCondition<JavaClass> leaveTheirNeighboursAlone() {
        return depend("leave their neighbours alone", (from, to) -> {
            boolean beside = rank(from) == rank(to) && (rank(from) == WORK || rank(from) == READERS);
            return !beside || feature(from).equals(feature(to));
        });
    }

    static SliceAssignment features() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isOurs(type)
                        ? SliceIdentifier.of(feature(type), isLeaf(type) ? "leaf" : "domain")
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "features and their leaves";
            }
        };
    }

    private static ArchCondition<JavaClass> depend(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (isOurs(target) && line(type).isPresent() && line(target).isPresent()) {
                        events.add(new SimpleConditionEvent(
                                type, allowed.test(type, target), dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT) && !OTHER_MODULES.contains(feature(type));
    }

    private static int rank(JavaClass type) {
        return line(type).orElseThrow();
    }

    private static Optional<Integer> line(JavaClass type) {
        if (isLeaf(type)) {
            return Optional.of(EDGES);
        }
        for (int line = 0; line < LINES.size(); line++) {
            if (LINES.get(line).contains(feature(type))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean isLeaf(JavaClass type) {
        return Arrays.stream(steps(type)).skip(1).anyMatch(LEAVES::contains);
    }

    private static String feature(JavaClass type) {
        return steps(type)[0];
    }

    private static String[] steps(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.");
    }
}
