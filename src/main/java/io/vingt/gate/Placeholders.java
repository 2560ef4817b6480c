package io.vingt.gate;

/**
 * Brackets that ask to be filled in: {@code [insert name here]}, {@code <your text>}. Left alone: names of buttons ({@code press [Save
 * draft] then [Cancel]}), a title's leading tag, code, quotes, links, HTML and remarks ({@code [see below]}).
 */
final class Placeholders {
    private static final int LONGEST = 200;

    /** HTML's tags, each between blanks. */
    private static final String HTML =
            " a abbr article aside audio b blockquote body br button canvas caption code col dd details dialog div "
                    + "dl dt em fieldset figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input "
                    + "kbd label legend li link main mark meta nav ol option p path picture pre progress script section "
                    + "select small source span strong style sub summary sup svg table tbody td template textarea tfoot th "
                    + "thead time title tr u ul video ";

    private Placeholders() {}

    static void left(Passage passage, int start, int end, Findings findings) {
        if (!findings.marked("RES-01", passage.field, start, end)) {
            String span = Messages.quote(passage.text.substring(start, end));
            findings.add("RES-01", Level.BLOCK, passage.field, start, end, "span", span);
        }
    }

    static void find(Languages languages, Passage passage, Findings findings) {
        String text = passage.text;
        int open = -1;
        int token = 0;
        boolean leading = passage.field.equals("title");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (leading && c == '[') {
                i = Math.max(i, text.indexOf(']', i));
                leading = false;
                continue;
            }
            leading &= c <= ' ';
            if ((passage.marks[i] & (Marks.CODE | Marks.FENCE | Marks.QUOTE | Marks.IMAGE | Marks.ITEM)) != 0
                    || c == '\n') {
                open = -1;
            } else if (c == '[' || c == '<') {
                open = i;
            } else if (open >= 0 && (c == ']' && text.charAt(open) == '[' || c == '>' && text.charAt(open) == '<')) {
                while (token < passage.tokens.count && passage.tokens.start[token] <= open) {
                    token++;
                }
                if (i - open < LONGEST && unfilled(languages, passage, open, i, token)) {
                    left(passage, open, i + 1, findings);
                }
                open = -1;
            }
        }
    }

    /** @param token the first token within the brackets */
    private static boolean unfilled(Languages languages, Passage passage, int open, int close, int token) {
        String text = passage.text;
        boolean square = text.charAt(open) == '[';
        if (square && close + 1 < text.length() && "([".indexOf(text.charAt(close + 1)) >= 0) {
            return false;
        }
        boolean joined = open > 0 && (Letters.letterOrDigit(text.charAt(open - 1)) || text.charAt(open - 1) == '/');
        if (!square && (joined || tag(text, open + 1))) {
            return false;
        }
        int words = words(text, open, close);
        return words >= 2 && asks(languages, passage.tokens, close, token, words)
                || words >= 1 && nothingElse(passage, open, close);
    }

    /** How many words stand within, or -1 where a sign says that it is something written exactly. */
    private static int words(String text, int open, int close) {
        int words = 0;
        int letters = 0;
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            boolean part = Letters.letter(c);
            words += part && letters == 0 ? 1 : 0;
            letters = part ? letters + 1 : c == ' ' || c == '/' ? 0 : letters;
            if (c == '=' || c == ':' || c == '@') {
                return -1;
            }
        }
        return words;
    }

    /** A name begins with a capital letter; a placeholder does not, or has a word such as "your" and "here". */
    private static boolean asks(Languages languages, Tokens tokens, int close, int token, int words) {
        if (token >= tokens.count || languages.shared("placeholder.remark").match(tokens, token) > 0) {
            return false;
        }
        if (!tokens.upper[token]) {
            return true;
        }
        if (languages.shared("walk").match(tokens, token - 1) > 0) {
            return false;
        }
        for (int i = token; i < tokens.count && tokens.start[i] < close; i++) {
            boolean verb = words > 2 && languages.shared("placeholder.verbs").match(tokens, i) > 0;
            if (verb || languages.shared("placeholder.words").match(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean nothingElse(Passage passage, int open, int close) {
        boolean first = Blanks.only(passage.text.substring(0, open));
        return first && Blanks.only(passage.text.substring(close + 1)) && !passage.field.equals("title");
    }

    private static boolean tag(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
        int end = at;
        while (end < text.length() && end < at + 12 && Ascii.letterOrDigit(text.charAt(end))) {
            end++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = at; i < end; i++) {
            name.append((char) Fold.first(text.charAt(i)));
        }
        return name.length() > 0 && HTML.contains(" " + name + " ");
    }
}
