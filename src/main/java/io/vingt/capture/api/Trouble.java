package io.vingt.capture.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import java.util.List;

/** What the page itself complained of, as lines that somebody can read. */
record Trouble(List<Console> console, List<Request> net) {

    private static final int MOST = 50;
    private static final int LONGEST = 2_000;

    /**
     * @param t milliseconds since the page began
     * @param lvl such as error
     */
    record Console(Double t, String lvl, String m) {}

    /**
     * @param u the address that was asked; what follows ? or # is dropped, since it says who was there
     * @param st the answer's status, 0 for none
     * @param ms how long it took
     * @param k such as fetch
     */
    record Request(String u, Integer st, Double ms, String k) {}

    Trouble {
        console = console == null ? List.of() : console;
        net = net == null ? List.of() : net;
        if (console.size() > MOST) throw new BadInput("console", "tooMany");
        if (net.size() > MOST) throw new BadInput("net", "tooMany");
    }

    String facts() {
        StringBuilder facts = new StringBuilder();
        for (Console one : console) {
            facts.append(text("console.lvl", one.lvl))
                    .append(": ")
                    .append(text("console.m", one.m))
                    .append('\n');
        }
        for (Request one : net) {
            facts.append(text("net.u", one.u).replaceFirst("[?#].*", ""));
            facts.append(" → ").append(one.st == null ? 0 : one.st).append('\n');
        }
        return facts.toString();
    }

    private static String text(String field, String text) {
        return text == null ? "" : Texts.storable(field, text, LONGEST).replaceAll("\\R", " ");
    }
}
