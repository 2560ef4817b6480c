package io.vingt.gate;

/** What pins a sentence to something that can be looked up: quotes, numbers, code, paths, identifiers. */
final class Anchors {
    private Anchors() {}

    static boolean exactOrNumber(Tokens tokens, int i) {
        return tokens.exact(i)
                || tokens.kind[i] == Tokens.NUMBER
                || tokens.kind[i] == Tokens.ADDRESS
                || tokens.kind[i] == Tokens.CODE_LINE;
    }

    /** "/checkout", "footer.css". */
    static boolean path(Tokens tokens, int i) {
        if (tokens.kind[i] != Tokens.WORD || !Ascii.letter(tokens.word[i].isEmpty() ? ' ' : tokens.word[i].charAt(0))) {
            return false;
        }
        int gap = tokens.gap[i];
        boolean root = (gap & Gap.SLASH) != 0 && (gap & (Gap.SPACE | Gap.LINE | Gap.OPEN)) != 0;
        boolean file = gap == Gap.DOT_JOIN && i > 0 && tokens.word[i - 1].length() > 1 && tokens.word[i].length() > 1;
        return root || file;
    }

    /** snake_case, camelCase, or a name of several humps; "iPhone" and "GitHub" are brands. */
    static boolean identifier(Passage passage, int i) {
        Tokens tokens = passage.tokens;
        if (tokens.kind[i] != Tokens.WORD) {
            return false;
        }
        int humps = 0;
        int lower = 0;
        for (int k = tokens.start[i]; k < tokens.end[i]; k++) {
            char c = passage.text.charAt(k);
            if (c == '_' && k > tokens.start[i]) {
                return true;
            }
            boolean upper = Letters.capital(c);
            humps += upper && lower > (humps == 0 && !tokens.upper[i] ? 1 : 0) ? 1 : 0;
            lower = upper ? 0 : lower + 1;
        }
        return humps >= (tokens.upper[i] ? 2 : 1);
    }

    static boolean within(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (exactOrNumber(passage.tokens, i) || path(passage.tokens, i) || identifier(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
