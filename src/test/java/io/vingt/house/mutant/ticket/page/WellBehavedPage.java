package io.vingt.house.mutant.ticket.page;

import io.vingt.house.mutant.people.page.BystanderVisit;

public class WellBehavedPage {
    final BystanderVisit visit = new BystanderVisit();
}
