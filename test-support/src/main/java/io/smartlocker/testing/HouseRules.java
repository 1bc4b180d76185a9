package io.smartlocker.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a machine can hold; every module runs them on its own classes. */
public final class HouseRules {
    private static final String HTTP = "jakarta.ws.rs..";
    private static final List<String> GUARDS = List.of(
            "io.quarkus.security.PermissionsAllowed",
            "io.quarkus.security.Authenticated",
            "jakarta.annotation.security.PermitAll");
    private static final List<String> VERBS = List.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE");

    private HouseRules() {}

    /** Fails with every class of the package that breaks a rule. */
    public static void check(String rootPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        everywhere().forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    /** The same, and every operation declares who may use it. */
    public static void checkService(String rootPackage) {
        check(rootPackage);
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        everyOperationIsGuarded().allowEmptyShould(true).check(classes);
    }

    private static List<ArchRule> everywhere() {
        return List.of(
                classes().should(haveNoForbiddenName()),
                classes().that().areTopLevelClasses().should(liveInANullMarkedPackage()),
                noClasses()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(HTTP, "com.fasterxml.jackson..", "org.apache.kafka..")
                        .because("entities know no HTTP, no JSON, no Kafka"),
                noClasses()
                        .that(areNotResources())
                        .should()
                        .dependOnClassesThat(areResources())
                        .because("dependencies point from resource to use case to entity"),
                noFields()
                        .that()
                        .areStatic()
                        .should()
                        .haveRawType(JavaClass.Predicates.assignableTo(Random.class))
                        .because("a native image would hold one generator with one seed for all its processes"));
    }

    private static ArchRule everyOperationIsGuarded() {
        return methods()
                .that(new DescribedPredicate<JavaMethod>("are operations") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return VERBS.stream().anyMatch(method::isAnnotatedWith);
                    }
                })
                .should(new ArchCondition<>("declare a permission") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean guarded = GUARDS.stream()
                                .anyMatch(guard -> method.isAnnotatedWith(guard)
                                        || method.getOwner().isAnnotatedWith(guard));
                        events.add(new SimpleConditionEvent(
                                method, guarded, method.getFullName() + " declares no permission"));
                    }
                });
    }

    private static DescribedPredicate<JavaClass> areResources() {
        return DescribedPredicate.describe(
                "are resources", type -> type.getSimpleName().endsWith("Resource"));
    }

    private static DescribedPredicate<JavaClass> areNotResources() {
        return DescribedPredicate.describe(
                "are not resources", type -> !type.getName().contains("Resource"));
    }

    private static ArchCondition<JavaClass> haveNoForbiddenName() {
        return new ArchCondition<>("be named after a thing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean vague = type.getSimpleName()
                        .matches(".*(Impl|Manager|Helper|Util|Utils|Constants)|Base[A-Z].*|Abstract[A-Z].*");
                events.add(new SimpleConditionEvent(type, !vague, type.getName() + " is named after no thing"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class)
                        || type.getPackage().tryGetPackageInfo().isEmpty() && type.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no @NullMarked package-info"));
            }
        };
    }
}
