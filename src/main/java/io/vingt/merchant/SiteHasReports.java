package io.vingt.merchant;

import io.vingt.kernel.Refusal;

/** Bugs were reported on pages of the site. */
public final class SiteHasReports extends Refusal {

    public SiteHasReports(String domain) {
        super(Kind.STATE, "reports on " + domain, domain);
    }
}
