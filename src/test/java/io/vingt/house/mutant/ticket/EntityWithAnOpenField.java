package io.vingt.house.mutant.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class EntityWithAnOpenField {
    @Id
    long id;
}
