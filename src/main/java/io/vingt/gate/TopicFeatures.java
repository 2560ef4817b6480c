package io.vingt.gate;

/** How many things are asked for at once. */
final class TopicFeatures {
    private final Passage fix;
    private final Tokens tokens;
    private int items;
    private int changes;
    private int clauses;
    private int commas;
    private int orders;
    private int numbered;

    private TopicFeatures(Passage fix) {
        this.fix = fix;
        this.tokens = fix.tokens;
    }

    /** How many items the fix lists, with bullets or with numbers. */
    static int listed(Passage fix) {
        TopicFeatures found = new TopicFeatures(fix);
        for (Clause clause : fix.clauses) {
            found.items += clause.item() ? 1 : 0;
        }
        for (int i = 0; i < found.tokens.count; i++) {
            found.look(i);
        }
        return Math.max(found.items, found.numbered);
    }

    static void count(Case judged, Features features) {
        TopicFeatures found = new TopicFeatures(judged.fix);
        for (int c = 0; c < judged.fix.clauses.size(); c++) {
            found.clauses++;
            found.items += judged.fix.clauses.get(c).item() ? 1 : 0;
            found.changes += judged.fix.proposed(judged.proposals(), c).concrete() ? 1 : 0;
        }
        for (int i = 0; i < found.tokens.count; i++) {
            found.look(i);
        }
        found.tell(gathered(judged.title), gathered(judged.insight), features);
    }

    private void look(int i) {
        if (tokens.exact(i)) {
            return;
        }
        commas += i > 0 && (tokens.gap[i] & Gap.COMMA) != 0 ? 1 : 0;
        boolean begins = i == 0
                || (tokens.gap[i] & (Gap.COMMA | Gap.CLAUSE | Gap.COLON | Gap.ITEM | Gap.SENTENCE)) != 0
                || tokens.is(i - 1, Tag.JOIN)
                || tokens.kind[i - 1] == Tokens.NUMBER && (tokens.gap[i] & Gap.CLOSE) != 0;
        orders += begins && tokens.is(i, Tag.STRONG) && tokens.is(i, Tag.BASE | Tag.NOUN) ? 1 : 0;
        boolean digit = tokens.kind[i] == Tokens.NUMBER && tokens.end[i] - tokens.start[i] == 1;
        boolean marks = digit && (tokens.gap[i + 1] & (Gap.CLOSE | Gap.PERIOD)) != 0;
        // The first number may be the line's own mark already.
        int next = numbered == 0 && items > 0 ? 2 : numbered + 1;
        numbered = marks && fix.text.charAt(tokens.start[i]) - '0' == next ? next : numbered;
    }

    private void tell(boolean title, boolean insight, Features features) {
        int listed = Math.max(items, numbered);
        features.set(Feature.TOPIC_ITEMS, Math.max(0, listed - 1), 3);
        features.set(Feature.TOPIC_ORDERS, Math.max(0, orders - 1), 3);
        features.set(Feature.TOPIC_CHANGES, Math.max(0, changes - 1), 3);
        features.set(Feature.TOPIC_GATHERED, title || insight);
        boolean many = listed >= 2 || orders >= 2 || commas >= 2 || clauses >= 3;
        features.set(Feature.TOPIC_GATHERED_MANY, title && many);
        features.set(Feature.TOPIC_COMMAS, Math.max(0, commas - 1), 3);
    }

    private static boolean gathered(Passage passage) {
        for (int i = 0; passage != null && i < passage.tokens.count; i++) {
            if (passage.tokens.cue(i, Cue.GATHERED)) {
                return true;
            }
        }
        return false;
    }
}
