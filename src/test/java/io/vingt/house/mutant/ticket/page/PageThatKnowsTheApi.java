package io.vingt.house.mutant.ticket.page;

import io.vingt.house.mutant.ticket.api.WellBehavedDoor;

class PageThatKnowsTheApi {
    final WellBehavedDoor door = new WellBehavedDoor();
}
