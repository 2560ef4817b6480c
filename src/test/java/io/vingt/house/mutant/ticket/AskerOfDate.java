package io.vingt.house.mutant.ticket;

import java.util.Date;

class AskerOfDate {
    Date at() {
        return new Date();
    }
}
