package io.vingt.gate;

/** Says of every UTF-16 unit of a field which markup it stands in. One pass over lines, one over characters. */
final class Marks {
    static final int CODE = 1;
    static final int FENCE = 2;
    static final int URL = 4;
    static final int IMAGE = 8;
    static final int SILENT = 16;
    static final int QUOTE = 32;
    static final int BOLD = 64;
    static final int HEADING = 128;
    static final int CUT = 256;
    static final int ITEM = 512;

    private static final int LONGEST_BULLET_NUMBER = 3;

    private final String text;
    private final short[] marks;

    private Marks(String text) {
        this.text = text;
        this.marks = new short[text.length() + 1];
    }

    static short[] of(String text) {
        Marks made = new Marks(text);
        made.lines();
        new InlineMarks(text, made.marks).mark();
        return made.marks;
    }

    private void lines() {
        int start = 0;
        char fence = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            int at = opening(start, end);
            char opens = fenceAt(at, end);
            if (fence != 0 || opens != 0) {
                set(start, end, opens != 0 ? FENCE | SILENT : FENCE);
                fence = opens == 0 ? fence : fence == 0 ? opens : 0;
            } else {
                line(at, end);
            }
            start = end + 1;
        }
    }

    private int lineEnd(int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    /** Skips indentation and the marks of a quoted block. */
    private int opening(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '>')) {
            marks[at] |= text.charAt(at) == '>' ? SILENT : 0;
            at++;
        }
        return at;
    }

    private char fenceAt(int at, int end) {
        if (!text.startsWith("```", at) && !text.startsWith("~~~", at)) {
            return 0;
        }
        int after = at;
        while (after < end && text.charAt(after) == text.charAt(at)) {
            after++;
        }
        while (after < end && text.charAt(after) != '`') {
            after++;
        }
        return after < end ? 0 : text.charAt(at);
    }

    private void line(int at, int end) {
        int hashes = at;
        while (hashes < end && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > at && hashes - at <= 6 && hashes < end && text.charAt(hashes) == ' ') {
            set(at, hashes, SILENT | HEADING);
            set(hashes, end, HEADING);
        } else if (boldLine(at, end)) {
            set(at, end, HEADING);
        } else {
            bullet(at, end);
        }
    }

    private boolean boldLine(int at, int end) {
        int last = end;
        while (last > at && (text.charAt(last - 1) <= ' ' || text.charAt(last - 1) == ':')) {
            last--;
        }
        return last - at > 4
                && last - at < 100
                && text.startsWith("**", at)
                && text.startsWith("**", last - 2)
                && text.indexOf("**", at + 2) == last - 2;
    }

    private void bullet(int at, int end) {
        int after = at;
        if (after < end && "-*+\u2022\u00b7\u2013".indexOf(text.charAt(after)) >= 0) {
            after++;
        } else {
            while (after < end && after - at < LONGEST_BULLET_NUMBER && digit(text.charAt(after))) {
                after++;
            }
            if (after == at || after >= end || text.charAt(after) != '.' && text.charAt(after) != ')') {
                return;
            }
            after++;
        }
        if (after < end && text.charAt(after) == ' ') {
            set(at, checkbox(after + 1, end), SILENT | ITEM);
        }
    }

    private int checkbox(int at, int end) {
        boolean box = at + 3 <= end
                && text.charAt(at) == '['
                && text.charAt(at + 2) == ']'
                && " xX".indexOf(text.charAt(at + 1)) >= 0;
        return box ? at + 3 : at;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void set(int from, int to, int mark) {
        for (int i = from; i < to; i++) {
            marks[i] |= (short) mark;
        }
    }
}
