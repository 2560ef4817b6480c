package io.vingt.capture;

import io.vingt.ticket.DraftFiled;
import io.vingt.ticket.HandToMerchant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was reported with a draft stays with the ticket that the draft becomes, whichever door it is filed by. */
@Dependent
public class KeepReport {

    private final Reports reports;
    private final HandToMerchant handToMerchant;

    @Inject
    public KeepReport(Reports reports, HandToMerchant handToMerchant) {
        this.reports = reports;
        this.handToMerchant = handToMerchant;
    }

    public void keep(@Observes DraftFiled filed) {
        reports.beside(filed.draft()).ifPresent(seen -> {
            reports.add(filed.author(), filed.number(), seen);
            if (seen.theirs()) handToMerchant.hand(filed.author(), filed.number(), null);
        });
    }
}
