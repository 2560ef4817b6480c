package io.vingt.kernel;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What Vingt says, in English or French: a key of {@code io/vingt/messages} and what goes into its blanks. */
public final class Sentences {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** @param language {@code fr}, or anything else for English */
    public static String say(String language, String key, Object... blanks) {
        Locale locale = Locale.forLanguageTag("fr".equals(language) ? "fr" : "en");
        String pattern = pattern(locale, key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(blanks);
    }

    /** As one says a day of this year, "3 Mar", or of another, "3 Mar 2025". */
    public static String day(String language, LocalDate day, LocalDate today) {
        Locale locale = "fr".equals(language) ? Locale.FRENCH : Locale.UK;
        return DateTimeFormatter.ofPattern(day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy", locale)
                .format(day);
    }

    public static boolean has(String key) {
        return pattern(Locale.ENGLISH, key) != null;
    }

    private static String pattern(Locale locale, String key) {
        try {
            return ResourceBundle.getBundle("io.vingt.messages", locale, Sentences.class.getClassLoader(), NO_GUESSING)
                    .getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
