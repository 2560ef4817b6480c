package io.vingt.ticket.page;

import io.vingt.people.page.Typed;
import java.util.Locale;

/** One threshold of the gate: what the rule files say, and what the company says instead, if anything. */
public class Threshold {

    private final String name;
    private final String builtIn;
    private String own;

    Threshold(String name, String builtIn, String own) {
        this.name = name;
        this.builtIn = builtIn;
        this.own = own;
    }

    /** @param file lines of the form {@code name = value}; the first one of the name is the built-in one */
    static String builtIn(String file, String name) {
        return file.lines()
                .map(String::strip)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ="))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** @return null where the rule files hold */
    Double asked() {
        return own == null || own.isBlank() ? null : Double.valueOf(Typed.number(name, own));
    }

    String name() {
        return name;
    }

    public String getName() {
        return name;
    }

    public String getBuiltIn() {
        return builtIn;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
