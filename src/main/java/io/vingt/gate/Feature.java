package io.vingt.gate;

/**
 * What the score looks at: plain counts that anybody can check against the text. A feature's key in score.txt is its name
 * without the part, in lower case.
 */
enum Feature {
    FIX_EMPTY(Part.FIX),
    /** Words that carry content, up to 6. */
    FIX_CONTENT(Part.FIX),
    /** Content words that no cue explains away, up to 4. */
    FIX_PLAIN(Part.FIX),
    /** Of these, the ones that neither title nor insight has, up to 4; 2 where there is nothing to compare with. */
    FIX_FRESH(Part.FIX),
    FIX_NOTHING_FRESH(Part.FIX),
    /** A quoted text with words that are not today's. */
    FIX_NEW_QUOTE(Part.FIX),
    FIX_OLD_QUOTE(Part.FIX),
    FIX_COLON(Part.FIX),
    /** New quote, code, path, value with its unit, or an arrow. */
    FIX_EXACT(Part.FIX),
    /** An order, a wish or a from–to with its object. */
    FIX_CONCRETE(Part.FIX),
    FIX_GOAL(Part.FIX),
    /** Verbs that change something one can see, up to 2. */
    FIX_STRONG(Part.FIX),
    FIX_STUDY(Part.FIX),
    FIX_PLACE(Part.FIX),
    FIX_POSITION(Part.FIX),
    FIX_ADJECTIVE(Part.FIX),
    FIX_MODAL(Part.FIX),
    FIX_QUALITY(Part.FIX),
    /** A result such as “conversion” or “number of calls”. */
    FIX_OUTCOME(Part.FIX),
    /** “should work”: the defect negated. */
    FIX_SUCCESS_WANTED(Part.FIX),
    /** The same in the insight's own words. */
    FIX_SUCCESS_REPEATED(Part.FIX),
    FIX_SUPPORT(Part.FIX),
    FIX_GUESS(Part.FIX),
    FIX_SOFT(Part.FIX),
    FIX_SAME(Part.FIX),
    FIX_CONDITION(Part.FIX),
    FIX_UNDECIDED(Part.FIX),
    FIX_UNSPECIFIC(Part.FIX),
    /** The change goes to a quality instead of to a text, value or thing: “to something friendlier”. */
    FIX_VAGUE_TARGET(Part.FIX),
    FIX_WISH(Part.FIX),
    /** What was tried, a plea, a pointer to somewhere else. */
    FIX_BESIDE(Part.FIX),
    FIX_ITEMS(Part.FIX),
    /** A plain statement of how it is. */
    FIX_STATEMENT(Part.FIX),
    /** “see title”, where the title says what to change. */
    FIX_IN_TITLE(Part.FIX),

    INSIGHT_TINY(Part.INSIGHT),
    INSIGHT_SHORT(Part.INSIGHT),
    /** Words by fives, up to 4. */
    INSIGHT_WORDS(Part.INSIGHT),
    /** A clause that tells a problem, a measured figure, or somebody noticing. */
    INSIGHT_OBSERVED(Part.INSIGHT),
    INSIGHT_NUMBER(Part.INSIGHT),
    INSIGHT_SEEN(Part.INSIGHT),
    INSIGHT_QUOTE(Part.INSIGHT),
    INSIGHT_PLACE(Part.INSIGHT),
    INSIGHT_NAME(Part.INSIGHT),
    INSIGHT_WANT(Part.INSIGHT),
    INSIGHT_OPINION(Part.INSIGHT),
    INSIGHT_PURPOSE(Part.INSIGHT),
    INSIGHT_LIVED(Part.INSIGHT),
    INSIGHT_GREETING(Part.INSIGHT),
    INSIGHT_QUESTION(Part.INSIGHT),
    INSIGHT_UNSPECIFIC(Part.INSIGHT),

    PLACE_INSIGHT(Part.PLACE),
    PLACE_NOWHERE(Part.PLACE),
    PLACE_QUOTE(Part.PLACE),
    PLACE_NAME(Part.PLACE),
    PLACE_TITLE(Part.PLACE),

    TOPIC_ITEMS(Part.TOPIC),
    TOPIC_ORDERS(Part.TOPIC),
    TOPIC_CHANGES(Part.TOPIC),
    TOPIC_GATHERED(Part.TOPIC),
    TOPIC_GATHERED_MANY(Part.TOPIC),
    TOPIC_COMMAS(Part.TOPIC);

    final Part part;
    final String key;

    Feature(Part part) {
        this.part = part;
        this.key = key(name(), part.name().length() + 1);
    }

    private static String key(String name, int from) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            key.append(c == '_' ? '-' : (char) (c + 'a' - 'A'));
        }
        return key.toString();
    }
}
