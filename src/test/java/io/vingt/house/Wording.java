package io.vingt.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Small words that the rules share. */
final class Wording {

    private Wording() {}

    static DescribedPredicate<JavaClass> describedAs(String words, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }

    static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    /** @return the component below the ground, empty for what is not in the house */
    static String component(String ground, JavaClass one) {
        String name = one.getPackageName();
        if (!name.startsWith(ground + ".")) return "";
        String below = name.substring(ground.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    /** @return page, api, or empty for a component's root */
    static String door(String ground, JavaClass one) {
        String component = component(ground, one);
        if (component.isEmpty()) return "";
        String below = one.getPackageName().substring(ground.length() + 1 + component.length());
        if (below.equals(".page") || below.startsWith(".page.")) return "page";
        return below.equals(".api") || below.startsWith(".api.") ? "api" : "";
    }
}
