package io.vingt.gate;

import java.util.Map;

/** What a word or phrase gives away about the text it stands in: one bit per {@code [cue.name]} section of a language file. */
final class Cue {
    /** “better”, “user-friendly”: a wish for quality that nobody can carry out as it stands. */
    static final int QUALITY = 1;
    /** “work”, “appear”, “correct”: says no more than that the problem is gone. */
    static final int SUCCESS = 1 << 1;
    /** “how do I”, “any plans”: asks for help or for intentions. */
    static final int SUPPORT = 1 << 2;
    /** “probably”, “caused by”: guesses at the cause. */
    static final int GUESS = 1 << 3;
    /** “see screenshot”: the content is somewhere else. */
    static final int POINTER = 1 << 4;

    static final int PLEA = 1 << 5;
    /** “how about”, “might as well”: a soft opening of a proposal. */
    static final int SOFT = 1 << 6;

    static final int SAME = 1 << 7;
    static final int INSTEAD = 1 << 8;
    static final int CONDITION = 1 << 9;
    static final int WISH = 1 << 10;
    static final int OPINION = 1 << 11;
    static final int PURPOSE = 1 << 12;
    static final int REQUEST = 1 << 13;
    /** “every time”, “by mistake”, “they ask us”: somebody lived through it. */
    static final int LIVED = 1 << 14;

    static final int CONTRAST = 1 << 15;
    static final int NEW = 1 << 16;
    /** “conversion”, “number of calls”: a result, not a change. */
    static final int OUTCOME = 1 << 17;

    static final int TRIED = 1 << 18;
    static final int CHOICE = 1 << 19;
    /** “ideas”, “several”: more than one thing under one title. */
    static final int GATHERED = 1 << 20;

    static final int UNSPECIFIC = 1 << 21;
    static final int GREETING = 1 << 22;
    /** “explore”, “find out”: thinks instead of changing. */
    static final int STUDY = 1 << 23;
    /** “see title”: the change stands there. */
    static final int TITLE = 1 << 24;
    /** “check”, “compare”: a study by itself, a change where it says of what and when. */
    static final int CHECK = 1 << 25;

    static final Map<String, Integer> SECTIONS = Map.ofEntries(
            Map.entry("cue.quality", QUALITY),
            Map.entry("cue.success", SUCCESS),
            Map.entry("cue.support", SUPPORT),
            Map.entry("cue.guess", GUESS),
            Map.entry("cue.pointer", POINTER),
            Map.entry("cue.plea", PLEA),
            Map.entry("cue.soft", SOFT),
            Map.entry("cue.same", SAME),
            Map.entry("cue.instead", INSTEAD),
            Map.entry("cue.condition", CONDITION),
            Map.entry("cue.wish", WISH),
            Map.entry("cue.opinion", OPINION),
            Map.entry("cue.purpose", PURPOSE),
            Map.entry("cue.request", REQUEST),
            Map.entry("cue.lived", LIVED),
            Map.entry("cue.contrast", CONTRAST),
            Map.entry("cue.new", NEW),
            Map.entry("cue.outcome", OUTCOME),
            Map.entry("cue.tried", TRIED),
            Map.entry("cue.choice", CHOICE),
            Map.entry("cue.gathered", GATHERED),
            Map.entry("cue.unspecific", UNSPECIFIC),
            Map.entry("cue.greeting", GREETING),
            Map.entry("cue.study", STUDY),
            Map.entry("cue.title", TITLE),
            Map.entry("cue.check", CHECK));

    private Cue() {}
}
