package io.vingt.gate;

/**
 * Finds e-mail addresses. None are: files such as {@code logo@1.5x.png}, packages and their versions, {@code git@host:repo.git} and other
 * logins, handles such as {@code @user@host}, masked ones, mailboxes that only a machine answers, and addresses at reserved domains
 * (RFC 2606). What a sample is, {@link Samples} says.
 */
final class EmailAddresses {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_PATH = 100;

    final int start;
    final int end;
    private final String text;
    private final int at;

    private EmailAddresses(String text, int at, int start, int end) {
        this.text = text;
        this.at = at;
        this.start = start;
        this.end = end;
    }

    /** The address around the "@" at {@code at}, or null where it is none of somebody's. */
    static EmailAddresses around(String text, int at, Samples samples) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && local(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && "._%+-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = domainEnd(text, at + 1);
        EmailAddresses found = new EmailAddresses(text, at, start, end);
        return start < at && found.domain() && !found.technical(samples) && !found.masked() ? found : null;
    }

    private static boolean local(char c) {
        return Letters.letterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static int domainEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST_DOMAIN
                && (Letters.letterOrDigit(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0)) {
            if (text.startsWith("..", end)) {
                break;
            }
            end++;
        }
        while (end > from && !Letters.letterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Two labels at least, the last of two letters or more. */
    private boolean domain() {
        int dot = end - 1;
        while (dot > at && Letters.letter(text.charAt(dot))) {
            dot--;
        }
        return dot > at + 1 && text.charAt(dot) == '.' && end - dot > 2;
    }

    private boolean technical(Samples samples) {
        String ending = lower(text.lastIndexOf('.', end - 1) + 1, end);
        boolean machine = hexadecimal() || samples.has("email.machines", localPart());
        return scaled() || version() || samples.has("email.files", ending) || login() || handle() || machine;
    }

    /** "@2x.", "@1.5x." before a file's ending. */
    private boolean scaled() {
        int i = at + 1;
        while (i < end && (Ascii.digit(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        return i > at + 1
                && i + 1 < end
                && (text.charAt(i) == 'x' || text.charAt(i) == 'X')
                && ".-_".indexOf(text.charAt(i + 1)) >= 0;
    }

    private boolean version() {
        int i = text.charAt(at + 1) == 'v' ? at + 2 : at + 1;
        int digits = i;
        while (i < end && Ascii.digit(text.charAt(i))) {
            i++;
        }
        return i > digits && i + 1 < end && text.charAt(i) == '.' && Ascii.digit(text.charAt(i + 1));
    }

    /** "git@host:repo.git", "deploy@host:/srv", "ssh://git@host/repo". */
    private boolean login() {
        if (start > 2 && text.startsWith("://", start - 3) && !Ascii.starts(text, Math.max(0, start - 8), "https://")) {
            return true;
        }
        if (lower(start, at).equals("git")) {
            return true;
        }
        if (end + 1 >= text.length() || text.charAt(end) != ':' || text.charAt(end + 1) <= ' ') {
            return false;
        }
        for (int i = end + 1; i < text.length() && i < end + LONGEST_PATH && text.charAt(i) > ' '; i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '~' || text.startsWith(".git", i)) {
                return true;
            }
        }
        return false;
    }

    /** "@user@host", as in the Fediverse: said in public. */
    private boolean handle() {
        return start > 0 && text.charAt(start - 1) == '@';
    }

    private boolean hexadecimal() {
        boolean digit = false;
        boolean letter = false;
        for (int i = start; i < at; i++) {
            digit |= Ascii.digit(text.charAt(i));
            letter |= Ascii.letter(text.charAt(i));
            if (!Ascii.hex(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return digit && letter && at - start >= 16;
    }

    /** "j***@shop.se", "xxx@xxx.se". */
    private boolean masked() {
        if (start > 0 && "*\u2022\u2026\u2588#".indexOf(text.charAt(start - 1)) >= 0) {
            return true;
        }
        for (int i = start; i < at; i++) {
            if (text.charAt(i) != 'x' && text.charAt(i) != 'X') {
                return false;
            }
        }
        return at - start > 1;
    }

    String localPart() {
        return lower(start, at);
    }

    String domainName() {
        return lower(at + 1, end);
    }

    private String lower(int from, int to) {
        StringBuilder made = new StringBuilder();
        for (int i = from; i < to; i++) {
            int plain = Fold.first(text.charAt(i));
            if (plain != Fold.NOTHING) {
                made.append((char) plain);
            }
        }
        return made.toString();
    }
}
