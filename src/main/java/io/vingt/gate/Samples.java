package io.vingt.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells samples from data: what a form shows as its format belongs to nobody. A sample looks like one (01 23 45 67 89, a network's test
 * card, name@company.com) and stands in quotes or beside a word such as "placeholder"; in quotes <em>and</em> beside such a word
 * anything is a sample. Addresses at example domains are samples anywhere.
 */
final class Samples {
    private static final int ASCENDING = 7;
    private static final int SAME = 6;
    private static final int PAIRS = 8;

    private final Map<String, Set<String>> lists = new HashMap<>();

    Samples(DataFile shared) {
        for (String section : shared.names()) {
            if (section.startsWith("email.") || section.startsWith("sample.")) {
                lists.put(section, new HashSet<>(shared.entries(section)));
            }
        }
    }

    boolean has(String list, String entry) {
        return lists.getOrDefault(list, Set.of()).contains(entry);
    }

    /** Whether the number in [start, end) is a sample. */
    boolean number(NearbyWords around, int start, int end) {
        boolean quoted = around.quoted(start);
        boolean named = around.sample(start, end);
        return quoted && named || (quoted || named) && looksMadeUp(written(around.text, start, end));
    }

    private static String written(String text, int start, int end) {
        StringBuilder made = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (Ascii.letterOrDigit(text.charAt(i))) {
                made.append((char) Fold.first(text.charAt(i)));
            }
        }
        return made.toString();
    }

    private boolean looksMadeUp(String number) {
        if (has("sample.numbers", number)) {
            return true;
        }
        int up = 1;
        int same = 1;
        int alternating = 2;
        for (int i = 1; i < number.length(); i++) {
            int step = (number.charAt(i) - number.charAt(i - 1) + 10) % 10;
            up = step == 1 ? up + 1 : 1;
            same = step == 0 ? same + 1 : 1;
            alternating = i > 1 && number.charAt(i) == number.charAt(i - 2) ? alternating + 1 : 2;
            if (up >= ASCENDING || same >= SAME || alternating >= PAIRS) {
                return true;
            }
        }
        return false;
    }

    /** Whether an address is a sample, or a mailbox of an office that is quoted as the text of a page. */
    boolean email(NearbyWords around, EmailAddresses address) {
        String name = withoutDigits(address.localPart());
        String domain = address.domainName();
        if (labelled("email.examples", domain)) {
            return true;
        }
        boolean commonName = has("email.names", name);
        boolean commonDomain = labelled("email.domains", domain);
        boolean quoted = around.quoted(address.start);
        if (commonName && (commonDomain || quoted) || quoted && has("email.roles", name)) {
            return true;
        }
        return (quoted || commonName || commonDomain) && around.sample(address.start, address.end);
    }

    private static String withoutDigits(String name) {
        int end = name.length();
        while (end > 1 && Ascii.digit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Whether one of the domain's labels is listed. */
    private boolean labelled(String list, String domain) {
        int from = 0;
        while (from < domain.length()) {
            int dot = domain.indexOf('.', from);
            int end = dot < 0 ? domain.length() : dot;
            if (has(list, domain.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }
}
