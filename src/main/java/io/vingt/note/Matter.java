package io.vingt.note;

import io.vingt.kernel.Texts;
import java.util.List;
import java.util.Map;

/**
 * What a merchant is told, in the rep's words: the letter and the private page are both made of it, so that what was left
 * out of one is not told by the other.
 *
 * @param what happens
 * @param fix what would fix it; may be empty
 * @param cost what it costs them and how that was reckoned; may be empty
 * @param steps how to see it, a line each, for the private page alone; may be empty
 */
public record Matter(String what, String fix, String cost, String steps) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_COST = 500;

    /** @throws io.vingt.kernel.BadInput where nothing happens, or for what is too long */
    public Matter {
        what = Texts.required("what", what, LONGEST).strip();
        fix = orEmpty("fix", fix, LONGEST);
        cost = orEmpty("cost", cost, LONGEST_COST);
        steps = orEmpty("steps", steps, LONGEST);
    }

    private static String orEmpty(String field, String text, int longest) {
        return text == null ? "" : Texts.storable(field, text, longest).strip();
    }

    /** With what is given in place of what stands here; null changes nothing. */
    public Matter with(String what, String fix, String cost, String steps) {
        return new Matter(or(what, this.what), or(fix, this.fix), or(cost, this.cost), or(steps, this.steps));
    }

    /** @param text with blanks for the matter, which are filled; a paragraph that then says nothing is left out */
    String in(String text, Tongue tongue, boolean pictured) {
        return Template.filled(
                text,
                Map.of(
                        "what",
                        what,
                        "fix",
                        fix,
                        "cost",
                        cost,
                        "shows",
                        shows(tongue, pictured),
                        "link",
                        NoteText.LINK));
    }

    private String shows(Tongue tongue, boolean pictured) {
        return shows(tongue, pictured, !steps.isEmpty());
    }

    /** What the private page has beside the words: a letter promises no picture and no steps that are not there. */
    static String shows(Tongue tongue, boolean pictured, boolean stepped) {
        return tongue.say("shows" + (pictured ? ".picture" : "") + (stepped ? ".steps" : ""));
    }

    /** One step each. */
    public List<String> stepLines() {
        return steps.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private static String or(String given, String before) {
        return given == null ? before : given;
    }
}
