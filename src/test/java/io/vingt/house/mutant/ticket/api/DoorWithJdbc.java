package io.vingt.house.mutant.ticket.api;

import javax.sql.DataSource;

class DoorWithJdbc {
    DataSource source;
}
