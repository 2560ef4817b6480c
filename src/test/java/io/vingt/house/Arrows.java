package io.vingt.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** A component uses only what the table lets it use. */
final class Arrows extends ArchCondition<JavaClass> {

    private final String ground;
    private final Map<String, Set<String>> table;

    Arrows(String ground, Map<String, Set<String>> table) {
        super("use only the components below their own");
        this.ground = ground;
        this.table = table;
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        String from = Wording.component(ground, one);
        if (from.isEmpty()) return;
        if (!table.containsKey(from)) {
            events.add(SimpleConditionEvent.violated(one, one.getName() + " is in a component that the table lacks"));
            return;
        }
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
            String to = Wording.component(ground, dependency.getTargetClass());
            if (to.isEmpty() || to.equals(from) || table.get(from).contains(to)) continue;
            events.add(SimpleConditionEvent.violated(one, from + " uses " + to + ": " + dependency.getDescription()));
        }
    }
}
