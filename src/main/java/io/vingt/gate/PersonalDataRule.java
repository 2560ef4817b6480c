package io.vingt.gate;

/** PII-01: card numbers, bank accounts, mail addresses and phone numbers are masked before anybody else reads them. */
final class PersonalDataRule {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    private PersonalDataRule() {}

    static void personalData(Case judged, Findings findings) {
        for (Passage passage : judged.passages()) {
            if (passage != null) {
                scan(passage, findings);
            }
        }
    }

    private static void scan(Passage passage, Findings findings) {
        String text = passage.text;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = -1;
            String kind = "";
            if (c == '@') {
                end = mail(passage, i, findings);
            } else if (startsGroup(text, i)) {
                end = Digits.card(text, i);
                kind = "PII-01.card";
                if (end < 0) {
                    end = Digits.account(text, i);
                    kind = "PII-01.iban";
                }
                if (end < 0) {
                    end = Digits.phone(text, i);
                    kind = "PII-01.phone";
                }
                if (end > 0) {
                    findings.add(kind, Level.BLOCK, passage.field, i, end);
                }
            }
            i = end > i ? end : i + 1;
        }
    }

    private static boolean startsGroup(String text, int i) {
        char c = text.charAt(i);
        boolean opens = Ascii.letterOrDigit(c) || c == '+' || c == '(';
        return opens && (i == 0 || !Letters.letterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '+');
    }

    private static int mail(Passage passage, int at, Findings findings) {
        String text = passage.text;
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && local(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dot = -1;
        while (end < text.length()
                && end - at < LONGEST_DOMAIN
                && (Ascii.letterOrDigit(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0)) {
            dot = text.charAt(end) == '.' && end + 1 < text.length() && Ascii.letter(text.charAt(end + 1)) ? end : dot;
            end++;
        }
        while (end > at && !Ascii.letterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (start == at || dot < at + 2 || end - dot < 3 || reserved(text, at + 1, end)) {
            return -1;
        }
        findings.add("PII-01.email", Level.BLOCK, passage.field, start, end);
        return end;
    }

    private static boolean local(char c) {
        return Letters.letterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    /** example.com and its like belong to nobody; "icon@2x.png" is a file. */
    private static boolean reserved(String text, int from, int end) {
        return Ascii.starts(text, from, "example.")
                || Ascii.starts(text, from, "2x.")
                || Ascii.starts(text, from, "3x.")
                || text.startsWith(".example", end - 8)
                || text.startsWith(".test", end - 5)
                || text.startsWith(".invalid", end - 8);
    }
}
