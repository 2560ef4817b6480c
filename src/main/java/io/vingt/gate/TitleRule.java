package io.vingt.gate;

/** TTL-01: a title names a thing and what is wrong with it. */
final class TitleRule {
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_IDEOGRAPHS = 4;
    private static final int COMPOUND = 10;

    private TitleRule() {}

    static void saysNothing(Case judged, Findings findings) {
        Passage title = judged.title;
        Tokens tokens = title.tokens;
        int from = opening(title);
        int words = 0;
        int ideographs = 0;
        for (int i = from; i < tokens.count; i++) {
            boolean word = tokens.kind[i] == Tokens.WORD && tokens.gap[i] != Gap.HYPHEN
                    || tokens.kind[i] == Tokens.NUMBER && i > from;
            words += word ? 1 : 0;
            ideographs += tokens.kind[i] == Tokens.IDEOGRAPH ? 1 : 0;
        }
        boolean tooFew = words < FEWEST_WORDS && ideographs < FEWEST_IDEOGRAPHS;
        boolean empty = tooFew && !names(judged, from) || judged.words != null && generic(judged, tokens, from);
        if (empty) {
            int last = tokens.count;
            findings.addTokens(
                    "TTL-01", Level.BLOCK, title, from, last, "t", Messages.quote(Blanks.stripped(title.text)));
        }
    }

    /** Past a leading [tag] and a prefix such as "Bug:". */
    private static int opening(Passage title) {
        Tokens tokens = title.tokens;
        int at = 0;
        if (Blanks.stripped(title.text).startsWith("[")) {
            while (at < tokens.count && (tokens.gap[at] & Gap.CLOSE) == 0) {
                at++;
            }
            at = at == tokens.count ? 0 : at;
        }
        return at + 1 < tokens.count && (tokens.gap[at + 1] & Gap.COLON) != 0 && tokens.count - at > 1 ? at + 1 : at;
    }

    /** One word that names its thing: a German or Swedish compound ("Stimmzettelumschläge"), or an identifier. */
    private static boolean names(Case judged, int from) {
        Passage title = judged.title;
        Tokens tokens = title.tokens;
        if (from >= tokens.count || tokens.kind[from] != Tokens.WORD) {
            return false;
        }
        if (Anchors.identifier(title, from)) {
            return true;
        }
        int letters = 0;
        for (int i = from; i < tokens.count; i++) {
            letters += tokens.kind[i] == Tokens.WORD ? tokens.word[i].length() : 0;
        }
        boolean compounding = judged.code.equals("de") || judged.code.equals("sv");
        return compounding && tokens.upper[from] && letters >= COMPOUND && !tokens.is(from, Tag.VERB);
    }

    /** Every word belongs to a phrase that says nothing, or is a mere connecting word. */
    private static boolean generic(Case judged, Tokens tokens, int from) {
        Phrases titles = judged.words.list("generic_titles");
        Phrases empty = judged.languages.shared("title.empty");
        boolean found = false;
        int i = from;
        while (i < tokens.count) {
            int length = Math.max(titles.match(tokens, i), empty.match(tokens, i));
            if (length == 0 && (tokens.exact(i) || !tokens.is(i, Tag.STOP | Tag.HEDGE))) {
                return false;
            }
            found |= length > 0;
            i += Math.max(1, length);
        }
        return found;
    }
}
