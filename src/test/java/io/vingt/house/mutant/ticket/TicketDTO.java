package io.vingt.house.mutant.ticket;

record TicketDTO(String title) {}
