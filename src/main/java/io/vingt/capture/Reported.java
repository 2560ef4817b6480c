package io.vingt.capture;

import io.vingt.gate.Alike;
import io.vingt.gate.Verdict;
import io.vingt.merchant.Sites;
import java.util.List;

/** What became of a report. What is a ticket or evidence on one names the site that it was about. */
public sealed interface Reported {

    /**
     * A ticket of its own.
     *
     * @param alike tickets of the merchant that resemble it, on this page and on others, best first: one may be the same after all
     */
    record Filed(long report, long number, Sites.Found site, Verdict verdict, List<Alike> alike) implements Reported {}

    /** Evidence on a ticket that tells the same of the same page. */
    record Joined(long report, long number, Sites.Found site) implements Reported {}

    /** Reasons, and the draft that keeps everything: sent again as that draft, or filed from the pages, it is a report. */
    record Refused(long draft, long draftVersion, Verdict verdict) implements Reported {}
}
