package io.vingt.capture.api;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a page was seen on.
 *
 * @param vp width and height of the window, in CSS pixels
 * @param dpr device pixels per CSS pixel
 * @param device as one would say it: iPhone, Safari
 */
record Surroundings(String ua, String os, List<Integer> vp, Double dpr, String lang, String tz, String device) {

    private static final int LONGEST = 400;

    Surroundings {
        ua = Texts.optional("env.ua", ua, LONGEST);
        os = Texts.optional("env.os", os, 100);
        lang = Texts.optional("env.lang", lang, 40);
        tz = Texts.optional("env.tz", tz, 60);
        device = Texts.optional("env.device", device, 120);
        if (vp != null && vp.size() != 2) throw new BadInput("env.vp", "outOfRange");
        if (device == null) device = os;
    }

    /** @param at milliseconds since 1970, null where nobody says */
    String facts(Long at) {
        StringBuilder facts = new StringBuilder();
        if (at != null) facts.append(moment(at)).append(" · ");
        if (device != null) facts.append(device).append(" · ");
        if (vp != null) facts.append(vp.get(0)).append(" × ").append(vp.get(1)).append(" · ");
        if (dpr != null) facts.append("× ").append(dpr).append(" · ");
        if (lang != null) facts.append(lang).append(" · ");
        if (tz != null) facts.append(tz).append(" · ");
        String line = facts.toString().replaceFirst(" · $", "");
        return line + "\n" + (ua == null ? "" : ua + "\n");
    }

    private static Instant moment(long at) {
        if (at < 0 || at > 1L << 43) throw new BadInput("at", "outOfRange");
        return Instant.ofEpochMilli(at).truncatedTo(ChronoUnit.MINUTES);
    }
}
