package io.vingt.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The languages that merchants are written to in: each with its words, figures and dates. */
public enum Tongue {
    EN(Locale.UK),
    FR(Locale.FRANCE),
    SV(Locale.forLanguageTag("sv-SE")),
    DE(Locale.GERMANY),
    ES(Locale.forLanguageTag("es-ES"));

    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_UP);
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private final Locale locale;
    private final Properties words;

    Tongue(Locale locale) {
        this.locale = locale;
        words = new Properties();
        try (InputStream in = file("words_" + code() + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param code of a language; English for one that nobody here writes */
    public static Tongue of(String code) {
        for (Tongue one : values()) if (one.code().equalsIgnoreCase(code)) return one;
        return EN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the reader's own language. */
    public String name(String reader) {
        return locale.getDisplayLanguage(Locale.forLanguageTag(reader));
    }

    public String say(String key) {
        return words.getProperty(key);
    }

    public String say(String key, Map<String, String> values) {
        return Template.fill(words.getProperty(key), values);
    }

    /** As figures are shown that somebody may multiply: to three significant digits. */
    static double rounded(double number) {
        return new BigDecimal(number).round(THREE).doubleValue();
    }

    String number(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(rounded(number));
    }

    /** In per cent. */
    String share(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(rounded(share));
    }

    String money(double amount, String currency) {
        NumberFormat format = currency(currency);
        BigDecimal shown = new BigDecimal(amount).round(THREE);
        if (shown.stripTrailingZeros().scale() <= 0) format.setMaximumFractionDigits(0);
        return format.format(shown);
    }

    /** Two significant digits: that is all an estimate carries. */
    String about(double amount, String currency) {
        NumberFormat format = currency(currency);
        format.setMaximumFractionDigits(0);
        return format.format(new BigDecimal(amount).round(TWO));
    }

    private NumberFormat currency(String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return format;
    }

    public String day(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** @param name note or thanks */
    Template template(String name) {
        try (InputStream in = file(name + "_" + code() + ".txt")) {
            return Template.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Tongue.class.getResourceAsStream("/io/vingt/note/" + name);
    }
}
