package io.vingt.people;

import io.vingt.kernel.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another name or another team for an area; its tickets stay with it. */
@ApplicationScoped
@Transactional
public class ChangeArea {

    @Inject
    Edition edition;

    @Inject
    Areas areas;

    /** @throws NameTaken when another has that name */
    public void change(Caller caller, long areaId, String name, String team) {
        caller.must(Role.ADMIN, "changeAreas");
        Area area = areas.find(areaId);
        area.change(name, team);
        areas.keep(area);
        edition.turn();
    }
}
