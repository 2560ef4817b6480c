package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another part of the product, and the team that owns it. */
@ApplicationScoped
@Transactional
public class NewArea {

    @Inject
    Areas areas;

    /** @throws NameTaken when there is one of that name */
    public Areas.Row add(Caller caller, String name, String team) {
        caller.must(Role.ADMIN, "changeAreas");
        Area area = areas.add(new Area(name, team));
        return new Areas.Row(area.id(), area.name(), area.team());
    }
}
