package io.vingt.house.mutant.backlog.page;

import io.vingt.house.mutant.ticket.page.WellBehavedPage;

class PageOfAnother {
    final WellBehavedPage page = new WellBehavedPage();
}
