package io.vingt.people.page;

import io.vingt.kernel.page.Said;
import io.vingt.people.Areas;
import io.vingt.people.ChangeArea;
import io.vingt.people.CurrentPerson;
import io.vingt.people.NewArea;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of the product and the teams that own them. */
@Named
@RequestScoped
public class AreaSettings {

    @Inject
    CurrentPerson current;

    @Inject
    Areas areas;

    @Inject
    NewArea newArea;

    @Inject
    ChangeArea changeArea;

    @Inject
    Said said;

    /** One area's own little form. */
    public record Line(long id, Map<String, String> form) {}

    private final Map<String, String> form = new HashMap<>();
    private List<Line> lines;

    public Map<String, String> getForm() {
        return form;
    }

    public List<Line> getLines() {
        if (lines == null) lines = areas.list().stream().map(AreaSettings::line).toList();
        return lines;
    }

    public String add() {
        newArea.add(current.caller(), form.get("name"), form.get("team"));
        said.next("said.areaAdded", form.get("name"));
        return "/settings-areas?faces-redirect=true";
    }

    public String change(Line line) {
        changeArea.change(
                current.caller(),
                line.id(),
                line.form().get("name"),
                line.form().get("team"));
        said.next("said.areaChanged", line.form().get("name"));
        return "/settings-areas?faces-redirect=true";
    }

    private static Line line(Areas.Row row) {
        return new Line(row.id(), new HashMap<>(Map.of("name", row.name(), "team", row.team())));
    }
}
