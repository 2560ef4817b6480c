package io.vingt.ticket.page;

import io.vingt.ticket.Decline;
import io.vingt.ticket.Merge;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.Sign;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What leads do openly, each with a reason. */
@Named
@RequestScoped
public class LeadVerbs {

    @Inject
    Go go;

    @Inject
    Decline decline;

    @Inject
    Reopen reopen;

    @Inject
    Merge merge;

    @Inject
    Sign sign;

    public String decline() {
        decline.decline(go.caller(), go.number(), go.typed("reason"));
        return go.on("said.declined");
    }

    public String reopen() {
        reopen.reopen(go.caller(), go.number(), go.typed("reason"));
        return go.on("said.reopened");
    }

    public String merge() {
        long into = TypedTicket.number("into", go.typed("into"));
        merge.merge(go.caller(), go.number(), into);
        return go.on("said.merged", String.valueOf(into));
    }

    public String sign() {
        sign.sign(go.caller(), go.number(), go.typed("reason"));
        return go.on("said.signed");
    }
}
