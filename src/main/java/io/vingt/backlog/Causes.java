package io.vingt.backlog;

import io.vingt.estimate.Figures;
import io.vingt.kernel.Sentences;
import io.vingt.ticket.Step;
import io.vingt.ticket.WhatChanged;
import java.util.List;
import java.util.stream.Collectors;

/** What moved a ticket, in words of one language. */
record Causes(String language, Figures figures) {

    String average() {
        return say("why.average");
    }

    String others() {
        return say("why.others");
    }

    /** @param from and to and why as the history keeps them */
    String step(Step what, String by, String from, String to, String why) {
        return switch (what) {
            case ESTIMATED -> estimated(by, WhatChanged.between(from, to));
            case OVERRIDDEN -> say("why.overridden", by, why);
            case SIGNED, HANDED_BACK -> say("why.saying", by + " " + said(what, to), why);
            case SPLIT -> by + " " + said(what, why);
            default -> by + " " + said(what, WhatChanged.said(to, language, figures));
        };
    }

    private String estimated(String by, List<WhatChanged> changes) {
        if (changes.isEmpty()) return by + " " + said(Step.ESTIMATED, null);
        String told = changes.stream().map(this::change).collect(Collectors.joining(", "));
        return say("why.estimated", by, told);
    }

    private String change(WhatChanged change) {
        String from = figure(change.field(), change.from());
        String to = figure(change.field(), change.to());
        return say("why.field." + change.field()) + " " + from + " → " + to;
    }

    /** A number of the history in the reader's figures. */
    String figure(String field, String kept) {
        return switch (field) {
            case "evidence" -> say("evidenceKind." + kept);
            case "days" ->
                number(kept.substring(0, kept.indexOf('–'))) + "–" + number(kept.substring(kept.indexOf('–') + 1));
            case "customerEurPerEvent", "companyEurPerEvent" -> figures.amount(Double.parseDouble(kept), 15);
            default -> number(kept);
        };
    }

    private String number(String kept) {
        return figures.number(Double.parseDouble(kept));
    }

    private String said(Step what, String to) {
        return say("step." + what, to == null ? "" : to);
    }

    private String say(String key, Object... blanks) {
        return Sentences.say(language, key, blanks);
    }
}
