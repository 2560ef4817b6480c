package io.vingt.house.mutant.ticket;

import java.time.ZoneId;
import java.time.ZonedDateTime;

class AskerOfZonedNow {
    ZonedDateTime at() {
        return ZonedDateTime.now(ZoneId.of("Europe/Paris"));
    }
}
