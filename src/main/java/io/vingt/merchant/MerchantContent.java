package io.vingt.merchant;

import io.vingt.kernel.BadInput;
import io.vingt.people.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of a merchant beside its sites and contacts, checked once, here.
 *
 * @param language of what is sent to them: en, fr, sv, de or es; null for en
 * @param tags at most 20, without commas
 * @param visitsPerYear of all their sites; null, or 0, where nobody knows
 * @param ordersPerYear as visits
 * @param eurPerYear what these orders come to, EUR, as visits
 */
public record MerchantContent(
        String name,
        String language,
        List<String> tags,
        Double visitsPerYear,
        Double ordersPerYear,
        Double eurPerYear) {

    public static final List<String> LANGUAGES = List.of("en", "fr", "sv", "de", "es");

    public static final int LONGEST_NAME = 120;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 20;
    private static final double MOST = 1e13;

    public MerchantContent {
        name = Words.name("name", name, LONGEST_NAME);
        language = language("language", language);
        tags = tags(tags);
        visitsPerYear = number("visitsPerYear", visitsPerYear);
        ordersPerYear = number("ordersPerYear", ordersPerYear);
        eurPerYear = number("eurPerYear", eurPerYear);
    }

    public static MerchantContent named(String name) {
        return new MerchantContent(name, null, null, null, null, null);
    }

    MerchantContent renamed(String now) {
        return new MerchantContent(now, language, tags, visitsPerYear, ordersPerYear, eurPerYear);
    }

    static String language(String field, String value) {
        if (value == null || value.isBlank()) return "en";
        String low = value.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(low)) throw new BadInput(field, "unknownValue");
        return low;
    }

    private static List<String> tags(List<String> typed) {
        List<String> tags = new ArrayList<>();
        Set<String> known = new java.util.HashSet<>();
        for (String one : typed == null ? List.<String>of() : typed) {
            String tag = Words.line("tags", one, LONGEST_TAG);
            if (tag.indexOf(',') >= 0) throw new BadInput("tags", "noComma");
            if (known.add(tag.toLowerCase(Locale.ROOT))) tags.add(tag);
        }
        if (tags.size() > MOST_TAGS) throw new BadInput("tags", "tooMany");
        tags.sort(String.CASE_INSENSITIVE_ORDER);
        return List.copyOf(tags);
    }

    private static Double number(String field, Double value) {
        if (value == null || value == 0) return null;
        if (!(value > 0 && value <= MOST)) throw new BadInput(field, "outOfRange");
        return value;
    }
}
