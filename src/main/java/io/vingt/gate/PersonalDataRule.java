package io.vingt.gate;

/**
 * PII-01: card numbers, bank accounts, mail addresses and phone numbers are masked before anybody else reads them. Before a group of
 * digits is taken for one of them it is asked what it more often is: a date, a time, an identifier, coordinates.
 */
final class PersonalDataRule {
    private PersonalDataRule() {}

    static void personalData(Case judged, Findings findings) {
        for (Passage passage : judged.passages()) {
            if (passage != null) {
                scan(passage, new NearbyWords(passage, judged.languages), judged, findings);
            }
        }
    }

    private static void scan(Passage passage, NearbyWords around, Case judged, Findings findings) {
        String text = passage.text;
        int i = 0;
        while (i < text.length()) {
            int end = -1;
            if (text.charAt(i) == '@') {
                end = mail(around, i, judged.languages.samples(), passage.field, findings);
            } else if (startsGroup(text, i)) {
                end = harmless(text, i);
                end = end < 0 ? number(around, i, judged, passage.field, findings) : end;
            }
            i = end > i ? end : i + 1;
        }
    }

    private static boolean startsGroup(String text, int i) {
        char c = text.charAt(i);
        boolean opens = Ascii.letterOrDigit(c) || c == '+' || c == '(';
        return opens && (i == 0 || !Letters.letterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '+');
    }

    /** One past what begins at {@code i} and is nobody's number, else -1. */
    private static int harmless(String text, int i) {
        char c = text.charAt(i);
        int uuid = Identifiers.uuid(text, i);
        if (uuid > 0 || Ibans.end(text, i) > 0) {
            return uuid;
        }
        int at = c == '(' ? i + 1 : i;
        int date = at < text.length() && Ascii.digit(text.charAt(at)) ? DateTimes.end(text, at) : -1;
        return date < 0 && c != '(' ? Identifiers.end(text, i) : date;
    }

    private static int number(NearbyWords around, int i, Case judged, String field, Findings findings) {
        String kind = "PII-01.card";
        int end = PaymentCards.end(around, i);
        if (end < 0) {
            kind = "PII-01.iban";
            end = Ibans.end(around.text, i);
        }
        if (end < 0) {
            kind = "PII-01.phone";
            end = PhoneNumbers.end(around, judged.code, i);
        }
        if (end > 0 && !judged.languages.samples().number(around, i, end)) {
            findings.add(kind, Level.BLOCK, field, i, end);
        }
        return end;
    }

    private static int mail(NearbyWords around, int at, Samples samples, String field, Findings findings) {
        EmailAddresses address = EmailAddresses.around(around.text, at, samples);
        if (address == null) {
            return -1;
        }
        if (!samples.email(around, address)) {
            findings.add("PII-01.email", Level.BLOCK, field, address.start, address.end);
        }
        return address.end;
    }
}
