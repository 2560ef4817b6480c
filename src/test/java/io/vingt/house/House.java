package io.vingt.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.vingt.house.Wording.describedAs;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.vingt.kernel.api.Once;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of the house, for whichever package is its ground: the real one, or the one where the mutants live. */
record House(String ground) {

    private static final Set<String> BELOW_TICKET =
            Set.of("evidence", "merchant", "people", "gate", "estimate", "kernel");

    /** Who may use whom. A component that is not listed may not be there. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("people", Set.of("kernel")),
            Map.entry("merchant", Set.of("people", "kernel")),
            Map.entry("evidence", Set.of("merchant", "people", "kernel")),
            Map.entry("estimate", Set.of("kernel")),
            Map.entry("gate", Set.of("estimate", "kernel")),
            Map.entry("ticket", BELOW_TICKET),
            Map.entry("search", Wording.with(BELOW_TICKET, "ticket")),
            Map.entry("backlog", Wording.with(BELOW_TICKET, "ticket")),
            Map.entry("capture", Wording.with(BELOW_TICKET, "ticket", "search", "backlog")),
            Map.entry("exchange", Wording.with(BELOW_TICKET, "ticket", "capture")),
            Map.entry("news", Wording.with(BELOW_TICKET, "ticket")),
            Map.entry("note", Wording.with(BELOW_TICKET, "ticket", "capture")),
            Map.entry("sample", Wording.with(BELOW_TICKET, "ticket", "search", "backlog", "capture", "note")),
            Map.entry("run", Set.of("kernel")));

    /** The gate's one class that reads files is left out of the plain ones: it does not go to the browser. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("arrows run one way", classes().should(new Arrows(ground, ARROWS)));
        rules.put(
                "there is no cycle",
                slices().matching(ground + ".(*)..").should().beFreeOfCycles());
        rules.put("roots do not see doors", classes().should(new Doors(ground)));
        rules.put("doors do not see entities or the database", doorsStayThin());
        rules.put("entities have verbs and private fields", entitiesKeepTheirFields());
        rules.put(
                "time comes from a clock that is handed in",
                classes().should(new NoNow(ground + ".kernel.Clocks", ground + ".kernel.Telling")));
        rules.put(
                "gate and estimate are plain",
                classes()
                        .that()
                        .resideInAnyPackage(ground + ".gate..", ground + ".estimate..")
                        .and()
                        .doNotHaveSimpleName("BundledLanguages")
                        .should(new PlainJava()));
        rules.put("what is answered once is a Response", methodsThatAnswerOnce());
        rules.put("names say what users say", namesAreWords());
        return rules;
    }

    /** The frame of all doors keeps the answers to keyed writes in the database itself: no use case stands behind it. */
    private ArchRule doorsStayThin() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ground + ".kernel.api..")
                .and()
                .resideInAnyPackage(ground + ".*.page..", ground + ".*.api..")
                .should()
                .dependOnClassesThat(are(entities())
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                "jakarta.persistence..", "java.sql..", "javax.sql..")));
    }

    /** Its answer may be one that was kept: a text, which is nothing else that a method could give back. */
    private static ArchRule methodsThatAnswerOnce() {
        return methods()
                .that()
                .areAnnotatedWith(Once.class)
                .should()
                .haveRawReturnType(Response.class)
                .orShould()
                .haveRawReturnType(void.class)
                .as("what is answered once is a Response, or nothing");
    }

    private static ArchRule entitiesKeepTheirFields() {
        return classes().that().areAnnotatedWith(Entity.class).should(new Kept());
    }

    /** A helper is a word of ours: what the company tells once about its customers' minutes and orders. */
    private static ArchRule namesAreWords() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("SetHelper")
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Util|Utils|Helper|DTO|Dto)(\\$.*)?")
                .as("no Impl, Service, Manager, Util, Helper or DTO");
    }

    private static DescribedPredicate<JavaClass> entities() {
        return describedAs("entities", one -> one.isAnnotatedWith(Entity.class));
    }
}
