package io.vingt.house.mutant.ticket;

import java.time.Instant;

class AskerOfNow {
    Instant at() {
        return Instant.now();
    }
}
