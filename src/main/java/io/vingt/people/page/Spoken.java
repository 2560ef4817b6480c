package io.vingt.people.page;

import io.vingt.kernel.Sentences;
import io.vingt.kernel.page.Said;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Days and sentences in the reader's language, the company's time zone. */
@Named
@RequestScoped
public class Spoken {

    @Inject
    Visit visit;

    @Inject
    Companies companies;

    @Inject
    Said said;

    @Inject
    Clock clock;

    private Optional<Company> company;

    public String getLanguage() {
        return visit.getLanguage();
    }

    public String getCurrency() {
        return company().map(Company::currency).orElse("EUR");
    }

    public String getSymbol() {
        return Currency.getInstance(getCurrency()).getSymbol(locale());
    }

    /** A sentence of the bundles, its blanks filled. */
    public String text(String key, Object... blanks) {
        return said.text(key, blanks);
    }

    /** Near moments with their time, far ones with their day. */
    public String moment(Instant at) {
        ZonedDateTime then = at.atZone(zone());
        LocalDate today = clock.instant().atZone(zone()).toLocalDate();
        if (then.toLocalDate().equals(today)) return text("when.today", format(then, "HH:mm"));
        boolean thisWeek = then.toLocalDate().isAfter(today.minusDays(6));
        if (thisWeek && then.toLocalDate().isBefore(today)) return format(then, "EEE HH:mm");
        return day(then.toLocalDate());
    }

    public String day(LocalDate day) {
        return Sentences.day(getLanguage(), day, LocalDate.ofInstant(clock.instant(), zone()));
    }

    /** The company's day at that moment. */
    public String date(Instant at) {
        return day(at.atZone(zone()).toLocalDate());
    }

    /** With the day of the week: "Friday 4 December". */
    public String fullDay(LocalDate day) {
        boolean thisYear = day.getYear() == clock.instant().atZone(zone()).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEEE d MMMM" : "EEEE d MMMM yyyy", locale())
                .format(day);
    }

    public ZoneId zone() {
        return company().map(Company::zone).orElse(ZoneOffset.UTC);
    }

    private String format(ZonedDateTime then, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(then);
    }

    private Locale locale() {
        return "fr".equals(getLanguage()) ? Locale.FRENCH : Locale.UK;
    }

    private Optional<Company> company() {
        if (company == null) company = companies.find();
        return company;
    }
}
