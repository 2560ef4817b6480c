package io.vingt.capture.page;

import io.vingt.capture.ReportsOfTicket;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the ticket on the page was seen. */
@Named
@RequestScoped
public class SeenAt {

    @Inject
    ReportsOfTicket reports;

    @Inject
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    /** @param how device, person, day */
    public record Line(long merchant, String name, String page, String how) {}

    private List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            lines = number.matches("[0-9]{1,18}")
                    ? reports.of(Long.parseLong(number)).stream()
                            .map(this::line)
                            .toList()
                    : List.of();
        }
        return lines;
    }

    /** Who gains beside us: on a merchant's site it is the merchant. */
    public String getTheirs() {
        return spoken.text(getLines().isEmpty() ? "ticket.customers" : "ticket.merchant");
    }

    private Line line(ReportsOfTicket.Seen seen) {
        String device = seen.device() == null ? "" : seen.device() + " · ";
        return new Line(
                seen.merchant(),
                seen.merchantName(),
                seen.page(),
                device + seen.by() + " · " + spoken.moment(seen.at()));
    }
}
