package io.vingt.exchange.page;

import io.vingt.kernel.Island;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page says of the columns; the file itself goes through the script's own door. */
@Named
@RequestScoped
public class ImportPage {

    private static final String NUMBERS =
            "eventsPerYear, customerEurPerEvent, companyEurPerEvent, benefitFactor90, daysLow, daysHigh";

    @Inject
    Spoken spoken;

    /** A column, or several of a kind, and what stands there. */
    public record Line(String names, String what) {}

    public List<Line> getColumns() {
        return List.of(
                line("title"),
                line("insight"),
                line("fix"),
                line("area"),
                line("noPictureBecause"),
                new Line(NUMBERS, spoken.text("import.what.numbers")),
                line("evidence"),
                line("source"),
                line("state"));
    }

    public String getWords() {
        return Island.of("import.js.", spoken.getLanguage());
    }

    private Line line(String column) {
        return new Line(column, spoken.text("import.what." + column));
    }
}
