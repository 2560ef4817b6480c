package io.vingt.house.mutant.ticket;

import java.time.Instant;
import java.util.function.Supplier;

class AskerByReference {
    final Supplier<Instant> at = Instant::now;
}
