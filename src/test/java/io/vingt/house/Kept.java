package io.vingt.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** An entity's state changes by its verbs: a field written from outside is lost by the weaving without a word. */
final class Kept extends ArchCondition<JavaClass> {

    Kept() {
        super("have private fields and no setters");
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        for (JavaField field : one.getFields()) {
            boolean ours = !field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getName().startsWith("_");
            if (ours && !field.getModifiers().contains(JavaModifier.PRIVATE))
                violated(one, field.getFullName(), events);
        }
        for (JavaMethod method : one.getMethods()) {
            if (method.getName().matches("set[A-Z].*")) violated(one, method.getFullName(), events);
        }
    }

    private static void violated(JavaClass one, String words, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(one, words));
    }
}
