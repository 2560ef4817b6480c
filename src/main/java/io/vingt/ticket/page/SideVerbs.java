package io.vingt.ticket.page;

import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.HandToMerchant;
import io.vingt.ticket.TakeBack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whose work a fix is. */
@Named
@RequestScoped
public class SideVerbs {

    @Inject
    Go go;

    @Inject
    HandToMerchant handToMerchant;

    @Inject
    TakeBack takeBack;

    @Inject
    FixedByMerchant fixedByMerchant;

    public String hand() {
        handToMerchant.hand(go.caller(), go.number(), go.typed("reason"));
        return go.on("said.handedToMerchant");
    }

    public String takeBack() {
        takeBack.takeBack(go.caller(), go.number(), go.typed("reason"));
        return go.on("said.takenBack");
    }

    public String fixed() {
        fixedByMerchant.fixed(go.caller(), go.number(), go.typed("note"));
        return go.on("said.fixedByMerchant");
    }
}
