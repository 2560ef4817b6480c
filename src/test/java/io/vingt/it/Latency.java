package io.vingt.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.List;

/** How long after each keystroke its verdict stands on the page, milliseconds. */
final class Latency {

    private static final String WATCH = "() => {"
            + " window.waits = []; let at = null;"
            + " document.addEventListener('input', (event) => { at = event.timeStamp; }, true);"
            + " new MutationObserver(() => {"
            + "   if (at !== null) window.waits.push(performance.now() - at);"
            + "   at = null;"
            + " }).observe(document.getElementById('file'), { attributes: true, attributeFilter: ['data-judged'] }); }";

    private final Page page;
    private List<Double> waits = List.of();

    private Latency(Page page) {
        this.page = page;
    }

    static Latency of(Page page, int slowedDown) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slowedDown);
        session.send("Emulation.setCPUThrottlingRate", rate);
        page.evaluate(WATCH);
        return new Latency(page);
    }

    @SuppressWarnings("unchecked")
    void type(String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(40));
        page.waitForSelector("#saved[data-state=saved]");
        List<Number> found = (List<Number>) page.evaluate("() => window.waits");
        waits = found.stream().map(Number::doubleValue).sorted().toList();
    }

    double percentile(int percent) {
        return waits.get(Math.min(waits.size() - 1, waits.size() * percent / 100));
    }

    @Override
    public String toString() {
        return waits.size() + " verdicts, p50 " + rounded(50) + " ms, p75 " + rounded(75) + " ms, p95 " + rounded(95)
                + " ms";
    }

    private double rounded(int percent) {
        return Math.rint(percentile(percent) * 10) / 10;
    }
}
