package io.vingt.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** Nobody asks the machine for the time but those who make the clock. */
final class NoNow extends ArchCondition<JavaClass> {

    private final Set<String> clocks;

    /** @param clocks the classes that make the clock */
    NoNow(String... clocks) {
        super("take the time from a clock that is handed in");
        this.clocks = Set.of(clocks);
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        if (clocks.contains(one.getName())) return;
        for (JavaMethodCall call : one.getMethodCallsFromSelf()) {
            if (asksTheMachine(call.getTarget())) violated(one, call.getDescription(), events);
        }
        for (JavaConstructorCall call : one.getConstructorCallsFromSelf()) {
            AccessTarget.ConstructorCallTarget target = call.getTarget();
            boolean now = target.getOwner().isEquivalentTo(java.util.Date.class)
                    && target.getRawParameterTypes().isEmpty();
            if (now) violated(one, call.getDescription(), events);
        }
        for (JavaCodeUnit unit : one.getCodeUnits()) {
            unit.getMethodReferencesFromSelf().stream()
                    .filter(reference -> asksTheMachine(reference.getTarget()))
                    .forEach(reference -> violated(one, reference.getDescription(), events));
        }
    }

    private static boolean asksTheMachine(AccessTarget.CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (owner.startsWith("java.time.")) {
            boolean clock = target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
            return name.equals("now") && !clock || owner.equals("java.time.Clock") && isSource(name);
        }
        return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    private static boolean isSource(String name) {
        return name.startsWith("system") || name.startsWith("tick");
    }

    private static void violated(JavaClass one, String words, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(one, words));
    }
}
