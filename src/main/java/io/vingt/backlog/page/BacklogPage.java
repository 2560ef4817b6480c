package io.vingt.backlog.page;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.BacklogFilter;
import io.vingt.backlog.BacklogRow;
import io.vingt.backlog.BacklogSlice;
import io.vingt.backlog.Reach;
import io.vingt.estimate.Figures;
import io.vingt.kernel.BadInput;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.SecondEstimates;
import io.vingt.ticket.Sights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The backlog, a page of it. */
@Named
@RequestScoped
public class BacklogPage {

    private static final int ROWS = 50;
    private static final int DIGITS = 3;

    @Inject
    Backlog backlog;

    @Inject
    Filters filters;

    @Inject
    SecondEstimates seconds;

    @Inject
    Sights sights;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.after}")
    String after;

    private BacklogSlice slice;
    private List<BacklogLine> rows;

    public List<BacklogLine> getRows() {
        if (rows == null) rows = drawn(slice());
        return rows;
    }

    /** @return how far the engineering days reach, in words; empty while none are entered */
    public String getReach() {
        return slice().line() == null ? "" : said("backlog.reach", slice().line());
    }

    /** Whether the line runs below the last row of the whole list. */
    public boolean isAllAbove() {
        BacklogSlice all = slice();
        return all.line() != null && all.next() == null && all.line().rank() == all.total();
    }

    public String getSummary() {
        BacklogSlice all = slice();
        String worth = figures.rough(all.countedEurPerYear());
        String summary = spoken.text("backlog.summary", all.total(), worth);
        if (all.line() != null && all.total() > 0) summary += " " + said("backlog.reachesTo", all.line());
        return filters.isAny() ? summary + " " + spoken.text("backlog.filtered") : summary;
    }

    /** @return null at the end */
    public String getNextHref() {
        return slice().next() == null ? null : filters.hrefAfter(slice().next());
    }

    private String said(String key, Reach line) {
        return spoken.text(
                key, line.days(), figures.number(line.days(), DIGITS), spoken.fullDay(line.until()), line.rank());
    }

    private List<BacklogLine> drawn(BacklogSlice all) {
        List<BacklogLine> drawn = new ArrayList<>();
        long blind = seconds.heldBy(current.caller().id()).orElse(-1);
        boolean above = after.isBlank();
        for (BacklogRow row : all.items()) {
            boolean below = all.line() != null && row.rank() > all.line().rank();
            boolean first = below && (above || row.rank() == all.line().rank() + 1);
            BacklogRow seen = row.number() == blind ? row.blind(spoken.text("second.blind")) : row;
            drawn.add(BacklogLine.of(seen, first, spoken, figures));
            above = !below;
        }
        return drawn;
    }

    private BacklogSlice slice() {
        if (slice == null) slice = read(after.isBlank() ? null : after);
        return slice;
    }

    /** A cursor that is none begins at the top: somebody's old bookmark is no reason for an error. */
    private BacklogSlice read(String from) {
        BacklogFilter chosen = filters.chosen();
        Set<Long> known = sights.knownTo(current.caller());
        try {
            return backlog.page(chosen, from, ROWS, spoken.getLanguage(), known);
        } catch (BadInput notACursor) {
            return backlog.page(chosen, null, ROWS, spoken.getLanguage(), known);
        }
    }
}
