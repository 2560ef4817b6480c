package io.vingt.house.mutant.gate;

import io.vingt.house.mutant.ticket.BystanderTicket;

class GateThatKnowsTickets {
    long judge(BystanderTicket ticket) {
        return ticket.number();
    }
}
