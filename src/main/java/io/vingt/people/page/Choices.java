package io.vingt.people.page;

import io.vingt.people.Areas;
import io.vingt.people.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** What settings may be chosen from, in the page's language. */
@Named
@RequestScoped
public class Choices {

    private static final String REGIONS = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";
    private static final List<String> USUAL = List.of(
            "EUR", "CHF", "GBP", "USD", "CAD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "AUD", "BRL", "INR", "MAD");

    @Inject
    Areas areas;

    @Inject
    Spoken spoken;

    public List<SelectItem> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(REGIONS))
                .sorted()
                .map(zone -> new SelectItem(zone, zone.replace('_', ' ')))
                .toList();
    }

    public List<SelectItem> getCurrencies() {
        return USUAL.stream()
                .map(code -> new SelectItem(
                        code, code + " · " + Currency.getInstance(code).getDisplayName(locale())))
                .toList();
    }

    public List<SelectItem> getFirstDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new SelectItem(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, locale())))
                .toList();
    }

    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .map(role -> new SelectItem(role.name(), spoken.text("role." + role)))
                .toList();
    }

    public List<SelectItem> getAreas() {
        return areas.list().stream()
                .map(area -> new SelectItem(area.name(), area.name()))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
