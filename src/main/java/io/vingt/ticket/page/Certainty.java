package io.vingt.ticket.page;

import io.vingt.gate.Consequences;
import io.vingt.gate.Consequences.Row;
import io.vingt.kernel.Sentences;
import io.vingt.people.page.Typed;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.OptionalInt;

/** One threshold as a field: thousandths are typed as so many of a hundred readers, and it says what it does. */
public class Certainty {

    private static final double FEWER_THAN_ONE = 0.5;

    private final String name;
    private final int saved;
    private final Consequences consequences;
    private final String language;
    private String typed;

    Certainty(String name, int saved, Consequences consequences, String language) {
        this.name = name;
        this.saved = saved;
        this.consequences = consequences;
        this.language = language;
        this.typed = Typed.shown(saved / 10.0, language);
    }

    public String getName() {
        return name;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** As a slider takes it. */
    public String getSaved() {
        return Typed.plain(saved / 10.0);
    }

    /** Empty for what is no number from 0 to 100. */
    OptionalInt thousandths() {
        Double number = Typed.number(typed);
        boolean fits = number != null && number >= 0 && number <= 100;
        return fits ? OptionalInt.of((int) Math.round(number * 10)) : OptionalInt.empty();
    }

    /** What the saved value does; empty where nothing was measured. */
    public String getSays() {
        return consequences.at(saved).map(this::sentence).orElse("");
    }

    /** What any value does, as [of a hundred, sentence], for whoever types or moves. */
    public String getAll() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        consequences
                .rows()
                .forEach(row -> all.add(
                        Json.createArrayBuilder().add(row.threshold() / 10.0).add(sentence(row))));
        return all.build().toString();
    }

    private String sentence(Row row) {
        return Sentences.say(
                language, "certainty." + name + ".says", share(row.goodRefused()), share(row.poorPassed()));
    }

    /** Of a thousand as of a hundred; nothing is nothing and all is all only where it is so to the last one. */
    static double share(int ofAThousand) {
        if (ofAThousand == 0 || ofAThousand == Consequences.MOST) return ofAThousand / 10.0;
        long rounded = Math.min(99, Math.round(ofAThousand / 10.0));
        return rounded == 0 ? FEWER_THAN_ONE : rounded;
    }
}
