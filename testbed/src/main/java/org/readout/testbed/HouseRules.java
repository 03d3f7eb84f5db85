package org.readout.testbed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * The shape of the house, checked on the classes of one module. A module's own test calls {@link #check}; a rule that finds
 * nothing to guard fails.
 */
public final class HouseRules {
    private static final String HOUSE = "org.readout.";
    private static final String[] NAMES_THAT_SAY_NOTHING = {
        "..util..", "..utils..", "..common..", "..dto..", "..service..", "..impl..", "..helper..", "..misc.."
    };

    private final String root;
    private final Set<String> below;
    private final JavaClasses classes;

    private HouseRules(String root, Set<String> below) {
        this.root = root;
        this.below = below;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /**
     * The rules for the module with the root package {@code root}, such as {@code org.readout.records}, which stands on
     * the floors {@code below}, such as {@code org.readout.events}.
     */
    public static HouseRules of(String root, String... below) {
        return new HouseRules(root, Set.of(below));
    }

    /** Fails with every place that breaks a rule. */
    public void check() {
        floors().check(classes);
        doors().check(classes);
        names().check(classes);
        features().check(classes);
    }

    private ArchRule floors() {
        return noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie outside " + root + " and the floors below it " + below, this::liesOnAnotherFloor))
                .because("services meet on the topics, not in each other's code");
    }

    private boolean liesOnAnotherFloor(JavaClass target) {
        return target.getPackageName().startsWith(HOUSE)
                && !within(target, root)
                && below.stream().noneMatch(floor -> within(target, floor));
    }

    private static boolean within(JavaClass target, String floor) {
        return target.getPackageName().equals(floor) || target.getPackageName().startsWith(floor + ".");
    }

    private static ArchRule doors() {
        return classes().should(new ArchCondition<>("not import their own doors") {
            @Override
            public void check(JavaClass room, ConditionEvents events) {
                for (Dependency dependency : room.getDirectDependenciesFromSelf()) {
                    String door = dependency.getTargetClass().getPackageName();
                    if (door.startsWith(room.getPackageName() + ".")) {
                        events.add(SimpleConditionEvent.violated(room, dependency.getDescription()));
                    }
                }
            }
        });
    }

    private static ArchRule names() {
        return classes()
                .should()
                .resideOutsideOfPackages(NAMES_THAT_SAY_NOTHING)
                .because("a package is named for the thing it holds");
    }

    private ArchRule features() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }
}
