package io.vingt.backlog.page;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.BacklogFilter;
import io.vingt.backlog.BacklogSlice;
import io.vingt.estimate.Figures;
import io.vingt.kernel.BadInput;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The backlog, a page of it. */
@Named
@RequestScoped
public class BacklogPage {

    private static final int ROWS = 50;

    @Inject
    Backlog backlog;

    @Inject
    Filters filters;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.after}")
    String after;

    private BacklogSlice slice;

    public List<BacklogLine> getRows() {
        return slice().items().stream()
                .map(row -> BacklogLine.of(row, spoken, figures))
                .toList();
    }

    public String getSummary() {
        BacklogSlice all = slice();
        String worth = figures.rough(all.countedEurPerYear());
        String summary = spoken.text("backlog.summary", all.total(), worth);
        return filters.isAny() ? summary + " " + spoken.text("backlog.filtered") : summary;
    }

    /** @return null at the end */
    public String getNextHref() {
        return slice().next() == null ? null : filters.hrefAfter(slice().next());
    }

    private BacklogSlice slice() {
        if (slice == null) slice = read(after.isBlank() ? null : after);
        return slice;
    }

    /** A cursor that is none begins at the top: somebody's old bookmark is no reason for an error. */
    private BacklogSlice read(String from) {
        BacklogFilter chosen = filters.chosen();
        try {
            return backlog.page(chosen, from, ROWS, spoken.getLanguage());
        } catch (BadInput notACursor) {
            return backlog.page(chosen, null, ROWS, spoken.getLanguage());
        }
    }
}
