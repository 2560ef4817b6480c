package io.vingt.backlog.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The backlog, a page of it. */
@Named
@RequestScoped
public class BacklogPage {

    public record Row(long number, int rank, String eur, String title, String why, String days, String area) {}

    public record Choice(String label, String href, boolean on) {}

    public List<Row> getRows() {
        return List.of(
                new Row(
                        118,
                        1,
                        "€91,000",
                        "Checkout asks for the address twice on the way back from 3-D Secure",
                        "500,000 times a year × (€0.80 customer + €1.20 us) = €1,000,000 claimed, €890,000 counted (experiment) ÷ 9.8 days",
                        "10 days",
                        "Checkout"),
                new Row(
                        119,
                        2,
                        "€60,000",
                        "Pay button hidden behind the keyboard on iPhone SE",
                        "16,000 times a year × (€2 customer + €9 us) = €180,000 claimed, €120,000 counted (analytics) ÷ 2 days",
                        "2 days",
                        "Checkout"),
                new Row(
                        120,
                        3,
                        "€46,000",
                        "Order history waits 4 s for a missing index",
                        "2,000,000 times a year × (€0.01 + €0.005), analytics · 0.25–1 day",
                        "0.7 day",
                        "Orders"),
                new Row(
                        121,
                        4,
                        "€44,000",
                        "“Confirm purchase” reads like a second charge: say “Finish order”",
                        "120,000 times a year × (€0.40 + €0.15), 14 recordings counted · 0.5–2 days",
                        "1.3 days",
                        "Search and catalogue"));
    }

    public String getSummary() {
        return "214 tickets worth €6.1 M a year.";
    }

    public boolean isEmpty() {
        return false;
    }

    public String getAreaChosen() {
        return "Checkout";
    }

    public String getDaysChosen() {
        return "≤ 0.5 day";
    }

    public String getLanguageChosen() {
        return "Any language";
    }

    public boolean isByArea() {
        return true;
    }

    public boolean isByDays() {
        return false;
    }

    public boolean isByLanguage() {
        return false;
    }

    public List<Choice> getAreas() {
        return List.of(new Choice("Any area", "?", false), new Choice("Checkout", "?area=Checkout", true));
    }

    public List<Choice> getDays() {
        return getAreas();
    }

    public List<Choice> getLanguages() {
        return getAreas();
    }

    public String getNextHref() {
        return "?after=x";
    }

    public String getEmptyTitle() {
        return "";
    }

    public String getEmptyHint() {
        return "";
    }

    public void takeNext() {}
}
