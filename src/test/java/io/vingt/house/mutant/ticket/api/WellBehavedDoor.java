package io.vingt.house.mutant.ticket.api;

import io.vingt.kernel.api.Once;
import jakarta.ws.rs.core.Response;

public class WellBehavedDoor {
    @Once
    Response write() {
        return Response.noContent().build();
    }

    @Once
    void writeInSilence() {}
}
