package io.vingt.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * A root knows no door; a page knows no API and the other way round; a door uses its own component's classes of the same
 * door, and those of the two components that frame every door: kernel and people.
 */
final class Doors extends ArchCondition<JavaClass> {

    private static final Set<String> FRAME = Set.of("kernel", "people");

    private final String ground;

    Doors(String ground) {
        super("keep page and api apart and out of the roots");
        this.ground = ground;
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        if (Wording.component(ground, one).isEmpty()) return;
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
            if (mayUse(one, dependency.getTargetClass())) continue;
            events.add(SimpleConditionEvent.violated(one, dependency.getDescription()));
        }
    }

    private boolean mayUse(JavaClass from, JavaClass to) {
        String door = Wording.door(ground, to);
        if (door.isEmpty()) return true;
        if (!door.equals(Wording.door(ground, from))) return false;
        String component = Wording.component(ground, to);
        return component.equals(Wording.component(ground, from)) || FRAME.contains(component);
    }
}
