package io.vingt.backlog.page;

import io.vingt.backlog.ReadUnranked;
import io.vingt.backlog.UnrankedRow;
import io.vingt.estimate.Figures;
import io.vingt.estimate.Status;
import io.vingt.kernel.Slice;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Open tickets without a rank, by what they wait for. */
@Named
@RequestScoped
public class UnrankedPage {

    private static final int ROWS = 20;
    private static final List<Status> KINDS = List.of(Status.NEEDS_SIGNATURE, Status.RECONCILE, Status.NO_NET_BENEFIT);

    @Inject
    ReadUnranked unranked;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.status}")
    String status;

    @Inject
    @ManagedProperty("#{param.after}")
    String after;

    private List<Part> parts;
    private ReadUnranked.Counts counts;

    /** Those that wait for one thing; next is null at the end. */
    public record Part(String title, String hint, String status, List<Line> lines, String next) {}

    /** One of them, in words. */
    public record Line(long number, String title, String language, String area, String why) {}

    /** What the backlog says of them; empty where there are none. */
    public String getSummary() {
        if (counts == null) counts = unranked.count();
        if (counts.isNone()) return "";
        List<String> told = new ArrayList<>();
        say(told, "unranked.signature", counts.needSignature());
        say(told, "unranked.reconcile", counts.reconcile());
        say(told, "unranked.noBenefit", counts.noNetBenefit());
        return String.join(", ", told);
    }

    private void say(List<String> told, String key, int count) {
        if (count > 0) told.add(spoken.text(key, count));
    }

    public List<Part> getParts() {
        if (parts == null) parts = read();
        return parts;
    }

    /** One kind further on, where an address says so; all of them otherwise. An old bookmark begins at the top. */
    private List<Part> read() {
        List<Status> shown =
                KINDS.stream().filter(kind -> kind.name().equals(status)).toList();
        List<Part> all = new ArrayList<>();
        for (Status kind : shown.isEmpty() ? KINDS : shown) {
            String from = shown.isEmpty() ? null : after;
            Slice<UnrankedRow> slice = Slice.after(from, cursor -> unranked.page(kind, cursor, ROWS));
            if (!slice.items().isEmpty()) all.add(part(kind, slice));
        }
        return all;
    }

    private Part part(Status kind, Slice<UnrankedRow> slice) {
        String title = spoken.text("unranked.title." + kind);
        String hint = spoken.text("unranked.hint." + kind);
        return new Part(
                title, hint, kind.name(), slice.items().stream().map(this::line).toList(), slice.next());
    }

    private Line line(UnrankedRow row) {
        String filed = spoken.text("unranked.filed", row.filedBy(), spoken.moment(row.filedAt()));
        // Two estimates that differ are talked over first: their figures are on the ticket.
        String why = row.status() == Status.RECONCILE
                ? filed
                : spoken.text(
                        "unranked.claim",
                        figures.rough(row.customerEurPerYear()),
                        figures.rough(row.companyEurPerYear()),
                        filed);
        return new Line(row.number(), row.title(), row.language(), row.area(), why);
    }
}
