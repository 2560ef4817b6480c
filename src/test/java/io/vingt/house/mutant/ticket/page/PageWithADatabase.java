package io.vingt.house.mutant.ticket.page;

import jakarta.persistence.EntityManager;

class PageWithADatabase {
    EntityManager entities;
}
