package io.vingt.gate;

/** What the words near a number or an address say that it is. Asked only where a candidate was found, and looks a few words far. */
final class NearbyWords {
    static final String PHONE = "near.phone";
    static final String CARD = "near.card";
    static final String IDENTIFIER = "near.identifier";
    static final String SAMPLE = "near.sample";
    static final String UNIT = "near.unit";
    private static final String LINK = "near.link";
    private static final int NEAR = 7;
    private static final int AFTER = 5;
    private static final int LONGEST_ABBREVIATION = 4;

    final String text;
    private final Passage passage;
    private final Languages languages;
    private int last = -1;

    NearbyWords(Passage passage, Languages languages) {
        this.text = passage.text;
        this.passage = passage;
        this.languages = languages;
    }

    /** The last token that ends at or before {@code i}; asked with growing {@code i}. */
    private int before(int i) {
        Tokens tokens = passage.tokens;
        while (last >= 0 && tokens.end[last] > i) {
            last--;
        }
        while (last + 1 < tokens.count && tokens.end[last + 1] <= i) {
            last++;
        }
        return last;
    }

    /** Whether the word right before {@code i} is one of these, or only linking words stand between: "order no. 12", "call her at 12". */
    boolean says(int i, String list) {
        Tokens tokens = passage.tokens;
        Phrases named = languages.shared(list);
        int from = before(i);
        for (int k = from; k >= 0 && k > from - 4 && near(tokens, k); k--) {
            if (endsPhrase(named, tokens, k) || list.equals(IDENTIFIER) && numbered(tokens.word[k])) {
                return true;
            }
            if (languages.shared(LINK).match(tokens, k) == 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsPhrase(Phrases named, Tokens tokens, int k) {
        return named.match(tokens, k) > 0 || named.match(tokens, k - 1) > 1 || named.match(tokens, k - 2) > 2;
    }

    /** "Bestellnummer", "ordernummer", "Kundennr": any compound that says number, but for telephones, cards and accounts. */
    private boolean numbered(String word) {
        boolean compound = word.length() > 7 && (word.endsWith("nummer") || word.endsWith("numret"))
                || word.length() > 4 && word.endsWith("nr");
        if (!compound) {
            return false;
        }
        for (String other : new String[] {"tel", "handy", "mobil", "ruf", "fax", "kort", "kart", "kredit", "konto"}) {
            if (word.startsWith(other)) {
                return false;
            }
        }
        return true;
    }

    /** No sentence or line ends between token {@code k} and the next; the full stop of an abbreviation is no end. */
    private boolean near(Tokens tokens, int k) {
        int gap = tokens.gap[k + 1];
        boolean stops = (gap & Gap.PERIOD) != 0 && tokens.end[k] - tokens.start[k] > LONGEST_ABBREVIATION;
        return !stops && (gap & (Gap.LINE | Gap.QUESTION | Gap.EXCLAMATION | Gap.SEMICOLON)) == 0;
    }

    /** A word such as "placeholder", "format" or "e.g." in the same sentence, up to seven words before or five after. */
    boolean sample(int start, int end) {
        Tokens tokens = passage.tokens;
        Phrases named = languages.shared(SAMPLE);
        int from = before(start);
        for (int k = from; k >= 0 && k > from - NEAR && near(tokens, k); k--) {
            if (named.match(tokens, k) > 0) {
                return true;
            }
        }
        int next = from + 1;
        while (next < tokens.count && tokens.start[next] < end) {
            next++;
        }
        for (int k = next; k > 0 && k < tokens.count && k < next + AFTER && close(tokens, k); k++) {
            if (named.match(tokens, k) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean close(Tokens tokens, int k) {
        return near(tokens, k - 1) && (tokens.gap[k] & (Gap.COMMA | Gap.CLOSE)) == 0;
    }

    /** Followed by a unit or a currency: "10 20 30 40 mm". */
    boolean measured(int start, int end) {
        int at = end < text.length() && NumberRun.blank(text.charAt(end)) ? end + 1 : end;
        if (at < text.length() && "%\u20ac$\u00a3\u00b0\u00d7*".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int token = before(start) + 1;
        while (token < passage.tokens.count && passage.tokens.start[token] < at) {
            token++;
        }
        return token < passage.tokens.count
                && passage.tokens.start[token] == at
                && languages.shared(UNIT).match(passage.tokens, token) > 0
                && !apostrophe(passage.tokens.end[token]);
    }

    private boolean apostrophe(int i) {
        return i < text.length() && "'\u2019".indexOf(text.charAt(i)) >= 0;
    }

    boolean quoted(int i) {
        return (passage.marks[i] & (Marks.QUOTE | Marks.CODE)) != 0;
    }

    boolean inUrl(int i) {
        return (passage.marks[i] & Marks.URL) != 0;
    }

    /** A part of an address's path: "/orders/4111". */
    boolean inPath(int i) {
        return inUrl(i) && i > 0 && text.charAt(i - 1) == '/';
    }
}
