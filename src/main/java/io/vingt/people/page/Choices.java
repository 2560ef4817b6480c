package io.vingt.people.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a company may choose from, in the page's language. */
@Named
@RequestScoped
public class Choices {

    private static final List<String> USUAL = List.of(
            "EUR", "CHF", "GBP", "USD", "CAD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "AUD", "BRL", "INR", "MAD");

    public List<SelectItem> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(z -> new SelectItem(z, z.replace('_', ' ')))
                .toList();
    }

    public List<SelectItem> getCurrencies() {
        Locale locale = locale();
        Stream<SelectItem> items = USUAL.stream()
                .map(Currency::getInstance)
                .map(c -> new SelectItem(c.getCurrencyCode(), c.getCurrencyCode() + " · " + c.getDisplayName(locale)));
        return items.toList();
    }

    public List<SelectItem> getFirstDays() {
        Locale locale = locale();
        return Arrays.stream(DayOfWeek.values())
                .sorted(Comparator.naturalOrder())
                .map(d -> new SelectItem(d.name(), d.getDisplayName(TextStyle.FULL, locale)))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
