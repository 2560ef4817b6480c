package io.vingt.capture.api;

import io.vingt.capture.Report;
import io.vingt.capture.Side;
import io.vingt.estimate.Answers;
import io.vingt.estimate.EstimateNotSane;
import io.vingt.estimate.MerchantTerms;
import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.merchant.Address;
import io.vingt.ticket.DraftContent;
import java.util.List;
import java.util.Set;

/**
 * The part {@code report}: what was seen, where, on what, and what would fix it.
 *
 * @param v 1
 * @param at when it was seen, milliseconds since 1970; null for now
 * @param title of the page that was seen, not of the ticket
 * @param merchant its id, perhaps with {@code M-} before it; only asked where no merchant is known by the address
 * @param dom kept free for a copy of the page: null until then
 * @param replay kept free for a recording: null until then
 * @param shots {@code part:shot1} and so on, in their order; null for every picture that was sent
 * @param terms how the estimate was reckoned in the merchant's terms; null, or parts of it null, where nobody told
 * @param draft the reporter's draft that this replaces
 * @param sameAs the ticket that the reporter says it is
 * @param differsFrom tickets that the reporter was shown and says are something else
 */
record ReportAsked(
        Integer v,
        String via,
        Long at,
        String url,
        String title,
        String merchant,
        String merchantName,
        Surroundings env,
        Words say,
        List<Trouble.Console> console,
        List<Trouble.Request> net,
        String dom,
        String replay,
        List<String> shots,
        String area,
        Answers estimate,
        Terms terms,
        String noPictureBecause,
        String draft,
        Long sameAs,
        List<Long> differsFrom) {

    /** @param title of the ticket; null for the beginning of the problem */
    record Words(
            String title,
            String problem,
            String fix,
            Side side,
            Severity severity,
            List<String> steps,
            String language) {

        /** Named as they were sent: what becomes of them has other names. */
        Words {
            Texts.storable("say.title", title, LONGEST_WORDS);
            Texts.storable("say.problem", problem, LONGEST_WORDS);
            Texts.storable("say.fix", fix, LONGEST_WORDS);
            Texts.storable("say.language", language, LONGEST_LANGUAGE);
        }

        boolean isEmpty() {
            return (title == null || title.isBlank()) && (problem == null || problem.isBlank());
        }
    }

    /** As {@link MerchantTerms}; no fee where none is told. */
    record Terms(Double visitsPerYear, Double shareAffected, Double shareLost, Double basketEur, Double feeShare) {

        MerchantTerms whole() {
            if (visitsPerYear == null || shareAffected == null || shareLost == null || basketEur == null) return null;
            try {
                return new MerchantTerms(
                        visitsPerYear, shareAffected, shareLost, basketEur, feeShare == null ? 0 : feeShare);
            } catch (EstimateNotSane e) {
                throw new BadInput("terms", "outOfRange");
            }
        }
    }

    enum Severity {
        S1,
        S2,
        S3,
        S4
    }

    private static final int LONGEST_FACTS = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_LANGUAGE = 20;

    ReportAsked {
        if (v == null || v != 1) throw new BadInput("v", v == null ? "missing" : "unknownValue");
        if (say == null) throw new BadInput("say", "missing");
        if (sameAs != null && say.isEmpty()) throw new BadInput("say.problem", "missing");
        if (dom != null) throw new BadInput("dom", "notTaken");
        if (replay != null) throw new BadInput("replay", "notTaken");
    }

    Address address() {
        try {
            return Address.of(url);
        } catch (BadInput refused) {
            throw new BadInput("url", refused.reason());
        }
    }

    /** @param pictures ids of the kept ones */
    Report report(List<String> pictures) {
        Address address = address();
        String device = env == null ? null : env.device();
        return new Report(
                content(pictures, address, device),
                url,
                number("merchant", merchant == null ? null : merchant.replaceFirst("^M-", "")),
                merchantName,
                device,
                via,
                say.side,
                sameAs,
                differsFrom == null ? null : Set.copyOf(differsFrom),
                terms == null ? null : terms.whole(),
                null);
    }

    private DraftContent content(List<String> pictures, Address address, String device) {
        String problem = problem();
        String heading = say.title == null || say.title.isBlank() ? Heading.of(problem) : say.title;
        String insight = Heading.placed(problem, address, device);
        Evidence facts = new Evidence(EvidenceKind.LINK, null, address.url(), null, facts());
        return new DraftContent(
                heading, insight, say.fix, area, say.language, pictures, noPictureBecause, List.of(facts), estimate);
    }

    /** Who shares a page with words around its address has said what happens. */
    private String problem() {
        boolean silent = say.problem == null || say.problem.isBlank();
        return silent && !Address.words(url).isEmpty() ? Address.words(url) : say.problem;
    }

    private String facts() {
        Trouble trouble = new Trouble(console, net);
        StringBuilder facts = new StringBuilder();
        if (title != null && !title.isBlank())
            facts.append('“').append(line("title", title)).append("”\n");
        if (env != null) facts.append(env.facts(at));
        if (say.severity != null) facts.append(say.severity).append('\n');
        int step = 1;
        for (String one : say.steps == null ? List.<String>of() : say.steps) {
            facts.append(step++).append(". ").append(line("say.steps", one)).append('\n');
        }
        facts.append(trouble.facts());
        String text = facts.toString().strip();
        return text.length() > LONGEST_FACTS ? text.substring(0, LONGEST_FACTS - 1) + "…" : text;
    }

    /** What one says stays on one line: a page whose title begins with “1.” is no step, and a step with lines in it is one. */
    private static String line(String field, String text) {
        return String.join(
                        " ",
                        Texts.storable(field, text, LONGEST_LINE)
                                .lines()
                                .map(String::strip)
                                .toList())
                .strip();
    }

    Long draftId() {
        return number("draft", draft);
    }

    private static Long number(String field, String text) {
        if (text == null) return null;
        if (!text.matches("[0-9]{1,18}")) throw new BadInput(field, "unknownValue");
        return Long.valueOf(text);
    }
}
