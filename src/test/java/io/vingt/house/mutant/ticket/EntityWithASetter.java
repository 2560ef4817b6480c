package io.vingt.house.mutant.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class EntityWithASetter {
    @Id
    private long id;

    void setId(long id) {
        this.id = id;
    }
}
