package io.vingt.house.mutant.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BystanderTicket {
    @Id
    private long number;

    public long number() {
        return number;
    }
}
