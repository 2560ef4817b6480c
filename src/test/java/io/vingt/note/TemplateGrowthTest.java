package io.vingt.note;

import io.vingt.world.Growth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a note is made of, twice as much of it takes twice the time. */
class TemplateGrowthTest {

    private static final int LONGEST = 1 << 19;

    @Test
    void aTemplateIsReadInLinearTime() {
        Growth.isLinear("a template", LONGEST, Template::of);
        Growth.isLinear("a template's text", LONGEST, text -> Template.of("Subject\n\n" + text));
    }

    @Test
    void aNoteIsFilledInLinearTime() {
        Growth.isLinear("a text", LONGEST, text -> Template.filled(text, Map.of("what", "pay is grey")));
        Growth.isLinear("a value", LONGEST, text -> Template.filled("{what}", Map.of("what", text)));
        Growth.isLinear("words", LONGEST, NoteText::words);
    }
}
