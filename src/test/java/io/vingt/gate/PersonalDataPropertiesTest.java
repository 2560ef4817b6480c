package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** PII-01 on random dates, cards, accounts and identifiers, in sentences of five languages. */
class PersonalDataPropertiesTest {
    private static final String[][] SENTENCES = {
        {"en", "The customer saw ", " on the page and left."},
        {"fr", "La cliente a vu ", " sur la page et elle est partie."},
        {"de", "Die Kundin sah ", " auf der Seite und ging."},
        {"sv", "Kunden såg ", " på sidan och gick."},
        {"es", "La clienta vio ", " en la página y se fue."}
    };
    private static final List<String> DATES = List.of(
            "dd.MM.yyyy HH:mm",
            "d.M.yy",
            "dd.MM.yy HH.mm",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss'+01:00'",
            "dd/MM/yyyy 'à' HH'h'mm",
            "d/M/yy HH'h'mm",
            "MM/dd/yyyy hh:mm a",
            "dd-MM-yyyy HH:mm",
            "yyyy/MM/dd, HH:mm",
            "dd.MM.–'24.12.'yyyy",
            "dd MM yyyy HH:mm",
            "yyyyMMdd'T'HHmmss'Z'",
            "dd.MM.yyyy dd.MM.yyyy dd.MM.yyyy");
    private static final String[] BETWEEN = {" ", "-", ".", "\u00a0", "\u202f", "/", "  ", " - ", "\u2011", "\u2009"};
    private static final String[] ISSUERS = {
        "4", "51", "55", "2221", "2720", "34", "37", "36", "6011", "65", "3530", "6221", "6759", "50", "4"
    };
    private static final int[] LENGTHS = {16, 16, 16, 16, 16, 15, 15, 14, 16, 16, 16, 16, 16, 16, 19};
    private static final String[] COUNTRIES = {
        "FR22d1", "DE18d", "GB4a14d", "ES20d", "SE20d", "CH17d", "AT16d", "NL4a10d", "BE12d", "IT1a22d", "PT21d",
        "IE4a14d", "DK14d", "NO11d", "FI14d", "PL24d", "LU16d"
    };

    private static Verdict seen(Random random, String what) {
        String[] sentence = SENTENCES[random.nextInt(SENTENCES.length)];
        return Gates.judge(
                new Draft(null, sentence[1] + what + sentence[2], null, sentence[0], null, null, null, null));
    }

    private static String digits(Random random, int count) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < count; i++) {
            made.append((char) ('0' + random.nextInt(10)));
        }
        return made.toString();
    }

    /** Cut into fours, with the same or any separators between, or unbroken. */
    private static String grouped(Random random, String number, int size) {
        int manner = random.nextInt(3);
        String same = BETWEEN[random.nextInt(BETWEEN.length)];
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            String any = manner == 1 ? same : BETWEEN[random.nextInt(BETWEEN.length)];
            made.append(i > 0 && i % size == 0 && manner > 0 ? any : "").append(number.charAt(i));
        }
        return made.toString();
    }

    private static String card(Random random) {
        int kind = random.nextInt(ISSUERS.length);
        String body = ISSUERS[kind] + digits(random, LENGTHS[kind] - ISSUERS[kind].length() - 1);
        int sum = 0;
        for (int k = 0; k < body.length(); k++) {
            int digit = body.charAt(body.length() - 1 - k) - '0';
            int doubled = k % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static String account(Random random) {
        String shape = COUNTRIES[random.nextInt(COUNTRIES.length)];
        StringBuilder body = new StringBuilder();
        int count = 0;
        for (int i = 2; i < shape.length(); i++) {
            char c = shape.charAt(i);
            if (c == 'd') {
                body.append(digits(random, count));
                count = 0;
            } else if (c == 'a') {
                for (; count > 0; count--) {
                    body.append((char) ('A' + random.nextInt(26)));
                }
            } else {
                count = count * 10 + c - '0';
            }
        }
        body.append(digits(random, count));
        String country = shape.substring(0, 2);
        StringBuilder number = new StringBuilder();
        for (char c : (body + country + "00").toCharArray()) {
            number.append(Character.getNumericValue(c));
        }
        int check = 98
                - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + (check < 10 ? "0" : "") + check + body;
    }

    @Property(tries = 4000)
    void neverTakesADateForData(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDateTime at = LocalDateTime.of(1990, 1, 1, 0, 0).plusSeconds((long) (random.nextDouble() * 2e9));
        String date = at.format(DateTimeFormatter.ofPattern(DATES.get(random.nextInt(DATES.size())), Locale.ENGLISH));
        Verdict verdict = seen(random, date);
        assertFalse(Gates.blocks(verdict, "PII-01"), date);
    }

    @Property(tries = 4000)
    void alwaysFindsACard(@ForAll long seed) {
        Random random = new Random(seed);
        String card = grouped(random, card(random), 4);
        assertEquals(Level.BLOCK, Gates.finding(seen(random, card), "PII-01").level(), card);
    }

    @Property(tries = 4000)
    void alwaysFindsAnAccount(@ForAll long seed) {
        Random random = new Random(seed);
        String account = grouped(random, account(random), 4);
        assertEquals(Level.BLOCK, Gates.finding(seen(random, account), "PII-01").level(), account);
    }

    @Property(tries = 4000)
    void neverTakesAnIdentifierForData(@ForAll long seed) {
        Random random = new Random(seed);
        UUID uuid = new UUID(random.nextLong(), random.nextLong());
        String digits = digits(random, 8) + "-" + digits(random, 4) + "-" + digits(random, 4) + "-" + digits(random, 4)
                + "-" + digits(random, 12);
        String hash = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()) + "a1";
        for (String identifier : List.of(uuid.toString(), digits, hash, "1" + digits(random, 12), uuid + ".png")) {
            assertFalse(Gates.blocks(seen(random, identifier), "PII-01"), identifier);
        }
    }

    @Property(tries = 4000)
    void findsAPhoneNumberAfterADate(@ForAll long seed) {
        Random random = new Random(seed);
        String[] shapes = {
            "+33 6 dd dd dd dd",
            "06 dd dd dd dd",
            "06.dd.dd.dd.dd",
            "0151 2ddddddd",
            "070-1dd dd dd",
            "+49 151 2ddddddd",
            "020 7ddd dddd",
            "0046 70 1dd dd dd",
            "(0221) 3ddddd"
        };
        String shape = shapes[random.nextInt(shapes.length)];
        StringBuilder phone = new StringBuilder();
        for (char c : shape.toCharArray()) {
            phone.append(c == 'd' ? (char) ('0' + random.nextInt(10)) : c);
        }
        String text = "05.12.2026 14:30 " + phone;
        Verdict verdict = seen(random, text);
        assertEquals(Level.BLOCK, Gates.finding(verdict, "PII-01").level(), text);
    }
}
