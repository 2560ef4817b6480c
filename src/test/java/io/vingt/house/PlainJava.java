package io.vingt.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What runs in the server and, compiled, in the browser: no bean, clock, file, network, regular expression, locale. */
final class PlainJava extends ArchCondition<JavaClass> {

    private static final List<String> NOT_HERE = List.of(
            "jakarta.",
            "javax.",
            "java.sql.",
            "java.net.",
            "java.nio.file.",
            "java.time.Clock",
            "java.util.regex.",
            "java.util.Locale",
            "java.util.Random",
            "java.text.",
            "java.util.concurrent.",
            "java.lang.Thread");
    private static final Set<String> NOT_ON_TEXT =
            Set.of("format", "formatted", "matches", "replaceAll", "replaceFirst", "toLowerCase", "toUpperCase");

    PlainJava() {
        super("be plain Java that the browser can have too");
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getName();
            if (NOT_HERE.stream().anyMatch(target::startsWith)) violated(one, dependency.getDescription(), events);
        }
        for (JavaMethodCall call : one.getMethodCallsFromSelf()) {
            boolean text = call.getTargetOwner().isEquivalentTo(String.class);
            if (text && NOT_ON_TEXT.contains(call.getName())) violated(one, call.getDescription(), events);
            boolean system = call.getTargetOwner().isEquivalentTo(System.class);
            if (system && call.getName().matches("nanoTime|currentTimeMillis|getenv|getProperty")) {
                violated(one, call.getDescription(), events);
            }
        }
    }

    private static void violated(JavaClass one, String words, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(one, words));
    }
}
