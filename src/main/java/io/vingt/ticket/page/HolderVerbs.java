package io.vingt.ticket.page;

import io.vingt.kernel.BadInput;
import io.vingt.ticket.Block;
import io.vingt.ticket.Finish;
import io.vingt.ticket.HandBack;
import io.vingt.ticket.SkipCode;
import io.vingt.ticket.SkipTicket;
import io.vingt.ticket.Unblock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What the holder of a ticket may do with it. */
@Named
@RequestScoped
public class HolderVerbs {

    @Inject
    Go go;

    @Inject
    Finish finish;

    @Inject
    HandBack handBack;

    @Inject
    Block block;

    @Inject
    Unblock unblock;

    @Inject
    SkipTicket skip;

    public String finish() {
        finish.finish(go.caller(), go.number(), go.typed("link"), go.typed("note"));
        return go.on("said.finished");
    }

    public String handBack() {
        handBack.handBack(go.caller(), go.number(), go.typed("reason"));
        return go.on("said.handedBack");
    }

    public String block() {
        block.block(go.caller(), go.number(), go.typed("reason"), day(go.typed("until")));
        return go.on("said.blocked");
    }

    public String unblock() {
        unblock.unblock(go.caller(), go.number());
        return go.on("said.unblocked");
    }

    public String skip() {
        String code = go.typed("code");
        if (code == null) throw new BadInput("code", "missing");
        skip.skip(go.caller(), go.number(), SkipCode.valueOf(code), go.typed("reason"));
        return go.on("said.skipped");
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new BadInput("until", "notADay");
        }
    }
}
