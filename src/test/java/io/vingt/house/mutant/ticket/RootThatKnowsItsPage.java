package io.vingt.house.mutant.ticket;

import io.vingt.house.mutant.ticket.page.WellBehavedPage;

class RootThatKnowsItsPage {
    final WellBehavedPage page = new WellBehavedPage();
}
