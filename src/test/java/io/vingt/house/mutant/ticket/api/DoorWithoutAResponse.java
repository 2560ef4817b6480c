package io.vingt.house.mutant.ticket.api;

import io.vingt.kernel.api.Once;

class DoorWithoutAResponse {
    @Once
    String write() {
        return "written";
    }
}
