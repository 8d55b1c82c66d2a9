package org.suqiu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.MessageFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

@AnalyzeClasses(packages = "org.suqiu", importOptions = ImportOption.DoNotIncludeTests.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule every_package_stands_in_a_line = classes().should(HouseLines.haveALine());

    @ArchTest
    static final ArchRule a_lower_line_never_imports_an_upper_one = classes().should(HouseLines.lookDownOnly());

    @ArchTest
    static final ArchRule work_features_and_readers_meet_in_the_casefile_or_by_events =
            classes().should(HouseLines.leaveTheirNeighboursAlone());

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().assignedFrom(HouseLines.features()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_engine_is_known_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("org.suqiu.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule the_web_is_known_at_the_leaves = noClasses()
            .that()
            .resideOutsideOfPackages("org.suqiu..rest..", "org.suqiu.http..", "org.suqiu.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule pages_are_written_by_the_portal = noClasses()
            .that()
            .resideOutsideOfPackage("org.suqiu.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule sentences_are_filled_in_one_place_which_groups_no_digits = noClasses()
            .that()
            .resideOutsideOfPackages("org.suqiu.rules", "org.suqiu.reports")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MessageFormat.class);

    @ArchTest
    static final ArchRule state_is_not_public =
            fields().that().areNotStatic().should().notBePublic();

    @ArchTest
    static final ArchRule names_are_words_of_the_office = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    @ArchTest
    static final ArchRule nobody_prints_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
