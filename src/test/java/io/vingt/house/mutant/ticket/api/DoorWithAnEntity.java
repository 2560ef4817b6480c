package io.vingt.house.mutant.ticket.api;

import io.vingt.house.mutant.ticket.BystanderTicket;
import java.util.Optional;

class DoorWithAnEntity {
    Optional<BystanderTicket> answer = Optional.empty();
}
