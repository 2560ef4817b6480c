package io.vingt.house.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Java and JavaScript write alike. What it does not know it refuses, so that nothing passes unseen. */
final class Parser {

    private static final Map<String, BitSet> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private int flags;
    private int at;

    private Parser(String text, int flags) {
        this.text = text;
        this.flags = flags;
    }

    /** @throws IllegalArgumentException for what it cannot read */
    static Node read(String regex, int flags) {
        Parser parser = new Parser(regex, flags);
        Node whole = parser.choice();
        if (parser.at < regex.length()) throw new IllegalArgumentException("left over: " + regex.substring(parser.at));
        return whole;
    }

    private Node choice() {
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (takes("|")) branches.add(sequence());
        return branches.size() == 1 ? branches.get(0) : new Node.Choice(branches);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') parts.add(quantified(atom()));
        return new Node.Sequence(parts);
    }

    private Node atom() {
        if (takes("(?i)")) return flag(Pattern.CASE_INSENSITIVE);
        if (takes("(?s)")) return flag(Pattern.DOTALL);
        if (takes("(?:")) return closed(choice());
        for (String look : List.of("(?=", "(?!", "(?<=", "(?<!")) {
            if (takes(look)) return new Node.Place(false, closed(choice()).longest());
        }
        if (text.startsWith("(?", at)) throw new IllegalArgumentException("an odd group in " + text);
        if (takes("(")) return closed(choice());
        if (takes("^")) return new Node.Place((flags & Pattern.MULTILINE) == 0, 0);
        if (takes("$") || takes("\\b") || takes("\\z")) return new Node.Place(false, 0);
        if (takes("\\R")) return lineBreak();
        return new Node.Chars(set(token()));
    }

    private Node flag(int flag) {
        flags |= flag;
        return new Node.Sequence(List.of());
    }

    private Node closed(Node inner) {
        if (!takes(")")) throw new IllegalArgumentException("a group without an end in " + text);
        return inner;
    }

    private Node lineBreak() {
        Node one = new Node.Chars(set("[\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]"));
        return new Node.Sequence(List.of(one, new Node.Loop(new Node.Chars(set("\\n")), 0, 1, false)));
    }

    private Node quantified(Node atom) {
        if (at >= text.length()) return atom;
        int[] bounds = bounds();
        if (bounds == null) return atom;
        boolean possessive = takes("+");
        if (!possessive) takes("?");
        return new Node.Loop(atom, bounds[0], bounds[1], possessive);
    }

    private int[] bounds() {
        if (takes("*")) return new int[] {0, Node.ENDLESS};
        if (takes("+")) return new int[] {1, Node.ENDLESS};
        if (takes("?")) return new int[] {0, 1};
        if (!takes("{")) return null;
        int end = text.indexOf('}', at);
        String[] both = text.substring(at, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(both[0]);
        return new int[] {least, both.length == 1 ? least : both[1].isEmpty() ? Node.ENDLESS : Integer.parseInt(both[1])
        };
    }

    /** One character, escape or class, as it is written. */
    private String token() {
        int from = at;
        if (text.charAt(at) == '[') {
            for (at++; text.charAt(at) != ']'; at++) if (text.charAt(at) == '\\') at++;
            at++;
        } else if (text.charAt(at) == '\\') {
            escape();
        } else {
            at++;
        }
        return text.substring(from, at);
    }

    private void escape() {
        char kind = text.charAt(at + 1);
        if (Character.isDigit(kind) || kind == 'k') throw new IllegalArgumentException("looks back: " + text);
        at += 2;
        if (kind == 'p' || kind == 'P') at = text.charAt(at) == '{' ? text.indexOf('}', at) + 1 : at + 1;
        if (kind == 'u') at += 4;
        if (kind == 'x') at += 2;
    }

    private boolean takes(String what) {
        if (!text.startsWith(what, at)) return false;
        at += what.length();
        return true;
    }

    private BitSet set(String token) {
        int with = flags;
        return KNOWN.computeIfAbsent(with + token, key -> chars(Pattern.compile(token, with)));
    }

    private static BitSet chars(Pattern one) {
        BitSet chars = new BitSet(1 << 16);
        StringBuilder c = new StringBuilder("x");
        Matcher matcher = one.matcher(c);
        for (int i = 0; i < 1 << 16; i++) {
            c.setCharAt(0, (char) i);
            matcher.reset();
            if (matcher.matches()) chars.set(i);
        }
        return chars;
    }
}
