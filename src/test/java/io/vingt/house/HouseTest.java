package io.vingt.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {

    private static final String MUTANTS = "io.vingt.house.mutant";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.vingt");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(MUTANTS);

    /** Each rule with the mutants that break it, and only it. */
    private static final Map<String, Set<String>> BROKEN_BY = Map.of(
            "arrows run one way", Set.of("GateThatKnowsTickets", "KernelThatKnowsPeople", "ClassOfNoComponent"),
            "there is no cycle", Set.of("GateThatKnowsTickets", "KernelThatKnowsPeople"),
            "roots do not see doors", Set.of("RootThatKnowsItsPage", "PageThatKnowsTheApi", "PageOfAnother"),
            "doors do not see entities or the database",
                    Set.of("DoorWithAnEntity", "PageWithADatabase", "DoorWithJdbc"),
            "entities have verbs and private fields", Set.of("EntityWithASetter", "EntityWithAnOpenField"),
            "time comes from a clock that is handed in",
                    Set.of("AskerOfNow", "AskerOfZonedNow", "AskerOfMillis", "AskerByReference", "AskerOfDate"),
            "gate and estimate are plain",
                    Set.of("GateWithAPattern", "EstimateWithFormat", "GateWithALocale", "EstimateThatIsABean"),
            "what is answered once is a Response", Set.of("DoorWithoutAResponse"),
            "names say what users say", Set.of("TicketServiceImpl", "TextUtil", "TicketDTO"));

    static Stream<String> rules() {
        return new House("io.vingt").rules().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRule(String rule) {
        assertEquals(List.of(), complaints(new House("io.vingt").rules().get(rule), OURS), rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsEachOfItsMutants(String rule) {
        List<String> found = complaints(new House(MUTANTS).rules().get(rule), BAD);
        Set<String> mutants = BROKEN_BY.getOrDefault(rule, Set.of());
        assertFalse(mutants.isEmpty(), "a rule without a mutant guards nothing: " + rule);
        for (String mutant : mutants) {
            assertTrue(found.stream().anyMatch(line -> line.contains("." + mutant)), rule + " misses " + mutant);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleLeavesTheWellBehavedAlone(String rule) {
        List<String> found = complaints(new House(MUTANTS).rules().get(rule), BAD);
        assertEquals(
                List.of(),
                found.stream().filter(HouseTest::blamesTheWellBehaved).toList());
    }

    /** The first thing that a complaint names is the one that it is about. */
    private static boolean blamesTheWellBehaved(String line) {
        int from = line.indexOf('<');
        return from >= 0
                && !line.startsWith("Cycle")
                && line.substring(from, line.indexOf('>')).contains(".WellBehaved");
    }

    @Test
    void everyMutantBelongsToARule() {
        Set<String> named = new HashSet<>();
        BROKEN_BY.values().forEach(named::addAll);
        List<String> strays = BAD.stream()
                .map(one -> one.getSimpleName())
                .filter(name ->
                        !named.contains(name) && !name.startsWith("WellBehaved") && !name.startsWith("Bystander"))
                .filter(name -> !name.equals("package-info"))
                .toList();
        assertEquals(List.of(), strays);
    }

    @Test
    void theHouseIsNotEmpty() {
        assertTrue(OURS.size() > 100, "only " + OURS.size() + " classes were looked at");
    }

    private static List<String> complaints(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
