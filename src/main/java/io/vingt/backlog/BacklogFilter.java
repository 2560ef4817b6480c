package io.vingt.backlog;

import io.vingt.kernel.Texts;

/**
 * Which rows to show; null means all.
 *
 * @param area a name
 * @param maxDays expected engineering days at most
 * @param language of the ticket's text
 */
public record BacklogFilter(String area, Double maxDays, String language) {

    public static final BacklogFilter NONE = new BacklogFilter(null, null, null);

    public BacklogFilter {
        area = Texts.sought(area);
        language = Texts.sought(language);
    }

    boolean isNone() {
        return area == null && maxDays == null && language == null;
    }
}
