package io.vingt.backlog.page;

import io.vingt.backlog.BacklogFilter;
import io.vingt.estimate.Figures;
import io.vingt.people.Areas;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the list shows only, chosen by links, so that a choice can be kept as a bookmark. */
@Named
@RequestScoped
public class Filters {

    private static final List<String> DAYS = List.of("0.5", "1", "2", "5");
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "sv");

    @Inject
    Areas areas;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.area}")
    String area;

    @Inject
    @ManagedProperty("#{param.maxDays}")
    String maxDays;

    @Inject
    @ManagedProperty("#{param.language}")
    String language;

    /** One choice of a filter: a link. */
    public record Choice(String label, String href, boolean on) {}

    BacklogFilter chosen() {
        return new BacklogFilter(
                blankless(area), DAYS.contains(maxDays) ? Double.valueOf(maxDays) : null, blankless(language));
    }

    public boolean isAny() {
        return !chosen().equals(BacklogFilter.NONE);
    }

    public Filter getByArea() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("backlog.anyArea", new Query(null, maxDays, language), blankless(area) == null));
        for (Areas.Row row : areas.list()) {
            String href = new Query(row.name(), maxDays, language).href();
            choices.add(new Choice(row.name(), href, row.name().equals(area)));
        }
        return Filter.of(choices);
    }

    public Filter getByDays() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("backlog.anyDays", new Query(area, null, language), chosen().maxDays() == null));
        for (String days : DAYS) {
            String label = "≤ " + figures.days(Double.parseDouble(days));
            choices.add(new Choice(label, new Query(area, days, language).href(), days.equals(maxDays)));
        }
        return Filter.of(choices);
    }

    public Filter getByLanguage() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("backlog.anyLanguage", new Query(area, maxDays, null), blankless(language) == null));
        Locale reader = Locale.forLanguageTag(spoken.getLanguage());
        for (String code : LANGUAGES) {
            String label = Locale.forLanguageTag(code).getDisplayLanguage(reader);
            choices.add(new Choice(label, new Query(area, maxDays, code).href(), code.equals(language)));
        }
        return Filter.of(choices);
    }

    String hrefAfter(String cursor) {
        return new Query(area, maxDays, language).hrefAfter(cursor);
    }

    private Choice choice(String key, Query query, boolean on) {
        return new Choice(spoken.text(key), query.href(), on);
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
