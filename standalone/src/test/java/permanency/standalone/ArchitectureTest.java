package permanency.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** Which room may know which. */
@AnalyzeClasses(
        packages = "permanency",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestsOfOtherModules.class})
class ArchitectureTest {

    static class NoTestsOfOtherModules implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule events_are_made_of_the_jdk_and_Jackson_annotations = classes()
            .that()
            .resideInAPackage("permanency.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("permanency.events..", "java..", "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule history_knows_only_events_policy_and_reference_data = classes()
            .that()
            .resideInAPackage("permanency.history..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "permanency.history..",
                    "permanency.events..",
                    "permanency.policy..",
                    "permanency.reference..",
                    "java..");

    @ArchTest
    static final ArchRule reference_data_knows_only_events = classes()
            .that()
            .resideInAPackage("permanency.reference..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("permanency.reference..", "permanency.events..", "tools.jackson..", "java..");

    @ArchTest
    static final ArchRule identity_knows_only_events = classes()
            .that()
            .resideInAPackage("permanency.identity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("permanency.identity..", "permanency.events..", "java..");

    @ArchTest
    static final ArchRule policy_knows_nobody = classes()
            .that()
            .resideInAPackage("permanency.policy..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("permanency.policy..", "java..");

    @ArchTest
    static final ArchRule the_store_knows_nothing_of_HTTP = noClasses()
            .that()
            .resideInAPackage("permanency.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("permanency.gate..", "org.springframework..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule the_gate_knows_who_comes_and_nothing_of_what_it_guards = noClasses()
            .that()
            .resideInAPackage("permanency.gate..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("permanency..")
                    .and(not(resideInAnyPackage("permanency.gate..", "permanency.identity.."))));

    @ArchTest
    static final ArchRule rules_are_plain_functions = classes()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("permanency..", "java.."));

    @ArchTest
    static final ArchRule the_read_side_does_not_know_the_write_side = noClasses()
            .that()
            .resideInAPackage("permanency.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("permanency.command..");

    @ArchTest
    static final ArchRule the_write_side_does_not_know_the_read_side = noClasses()
            .that()
            .resideInAPackage("permanency.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("permanency.query..");

    @ArchTest
    static final ArchRule nobody_knows_standalone = noClasses()
            .that()
            .resideOutsideOfPackage("permanency.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("permanency.standalone..");

    @ArchTest
    static final ArchRule pages_of_the_read_side_have_no_cycles =
            slices().matching("permanency.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule chapters_of_the_write_side_have_no_cycles =
            slices().matching("permanency.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule chapters_of_events_have_no_cycles =
            slices().matching("permanency.events.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_comes_in = noClasses()
            .that()
            .resideInAnyPackage(
                    "permanency.events..",
                    "permanency.history..",
                    "permanency.policy..",
                    "permanency.reference..",
                    "permanency.command..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule events_are_records_and_nothing_else_is_mutable = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("permanency.events..")
            .should()
            .haveNameStartingWith("set");

    @ArchTest
    static final ArchRule nobody_is_called_after_nothing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Dto");
}
