package io.vingt.gate;

import java.util.Set;

/** INJ-01 cuts paragraphs that talk to a machine, RES-01 finds template text that nobody filled in. */
final class TextRules {
    private static final Set<String> HTML = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "audio",
            "b",
            "blockquote",
            "body",
            "br",
            "button",
            "canvas",
            "caption",
            "code",
            "col",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "kbd",
            "label",
            "legend",
            "li",
            "link",
            "main",
            "mark",
            "meta",
            "nav",
            "ol",
            "option",
            "p",
            "path",
            "picture",
            "pre",
            "progress",
            "script",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "u",
            "ul",
            "video");

    private static final int LONGEST_PLACEHOLDER = 200;

    private TextRules() {}

    static void machineAddressed(Case judged, Findings findings) {
        Phrases machine = judged.languages.shared("machine");
        for (Passage passage : judged.passages()) {
            int done = 0;
            for (int i = 0; passage != null && i < passage.tokens.count; i++) {
                if (i >= done && !passage.tokens.exact(i) && machine.match(passage.tokens, i) > 0) {
                    done = cut(passage, i, findings);
                }
            }
        }
    }

    private static int cut(Passage passage, int at, Findings findings) {
        Tokens tokens = passage.tokens;
        int from = at;
        while (from > 0 && (tokens.gap[from] & Gap.BLANK_LINE) == 0 && !tokens.marked(from - 1, Marks.CUT)) {
            from--;
        }
        int to = at + 1;
        while (to < tokens.count && (tokens.gap[to] & Gap.BLANK_LINE) == 0) {
            to++;
        }
        for (int i = from; i < to; i++) {
            tokens.mark[i] |= Marks.CUT;
        }
        findings.addTokens("INJ-01", Level.WARN, passage, from, to);
        return to;
    }

    static void templateLeft(Case judged, Findings findings) {
        Phrases template = judged.languages.shared("template");
        Phrases placeholder = judged.languages.shared("placeholder");
        for (Passage passage : judged.passages()) {
            if (passage != null) {
                phrases(passage, template, placeholder, findings);
                brackets(passage, findings);
            }
        }
    }

    private static void phrases(Passage passage, Phrases template, Phrases placeholder, Findings findings) {
        Tokens tokens = passage.tokens;
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.exact(i) || tokens.word[i].isEmpty()) {
                continue;
            }
            int length = template.match(tokens, i);
            if (length == 0 && tokens.upper[i] && shouted(passage, i) && placeholder.match(tokens, i) == 1) {
                length = 1;
            }
            if (length > 0) {
                left(passage, tokens.start[i], tokens.end[i + length - 1], findings);
                i += length - 1;
            }
        }
    }

    /** TODO in capitals and followed by its colon or nothing; a "TODO list" is a thing. */
    private static boolean shouted(Passage passage, int i) {
        Tokens tokens = passage.tokens;
        return Letters.capital(passage.text.charAt(tokens.end[i] - 1))
                        && (tokens.gap[i + 1] & (Gap.CLAUSE | Gap.COLON | Gap.COMMA | Gap.CLOSE)) != 0
                || i + 1 == tokens.count && Letters.capital(passage.text.charAt(tokens.end[i] - 1));
    }

    private static void left(Passage passage, int start, int end, Findings findings) {
        String span = Messages.quote(passage.text.substring(start, end));
        findings.add("RES-01", Level.BLOCK, passage.field, start, end, "span", span);
    }

    private static void brackets(Passage passage, Findings findings) {
        String text = passage.text;
        int open = -1;
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
                if (i - open < LONGEST_PLACEHOLDER && unfilled(text, open, i)) {
                    left(passage, open, i + 1, findings);
                }
                open = -1;
            }
        }
    }

    private static boolean unfilled(String text, int open, int close) {
        boolean square = text.charAt(open) == '[';
        if (square && (close + 1 < text.length() && "([".indexOf(text.charAt(close + 1)) >= 0)) {
            return false;
        }
        if (!square && open > 0 && Letters.letterOrDigit(text.charAt(open - 1))) {
            return false;
        }
        int words = 0;
        int letters = 0;
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            boolean part = Letters.letter(c);
            words += part && letters == 0 ? 1 : 0;
            letters = part ? letters + 1 : c == ' ' || c == '/' ? 0 : letters;
            if (c == '=' || c == ':' || c == '@') {
                return false;
            }
        }
        return words >= 2 && (square || !tag(text, open + 1));
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
        return HTML.contains(name.toString());
    }
}
