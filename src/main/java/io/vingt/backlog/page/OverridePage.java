package io.vingt.backlog.page;

import io.vingt.backlog.ListAbove;
import io.vingt.backlog.OverrideOrder;
import io.vingt.estimate.Figures;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a lead moves a ticket up: every choice says what it costs before it is made. */
@Named
@RequestScoped
public class OverridePage {

    @Inject
    ListAbove listAbove;

    @Inject
    OverrideOrder overrideOrder;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    Said said;

    @Inject
    Done done;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    /** A ticket that the lead asks about besides those that are offered. */
    @Inject
    @ManagedProperty("#{param.above}")
    String named;

    private final Map<String, String> form = new HashMap<>();
    private ListAbove.Choices choices;

    /** One ticket that it may be put above, and what that costs. */
    public record Choice(String value, String label) {}

    /** Read before anything is drawn, so that what is not there, or not to be done, is answered as such. */
    public void load() {
        Long asked = named.matches("\\d{1,18}") ? Long.valueOf(named) : null;
        choices = listAbove.list(current.caller(), number(), asked);
        if (isOffered()) form.putIfAbsent("above", named);
    }

    private boolean isOffered() {
        return choices.choices().stream()
                .anyMatch(one -> String.valueOf(one.number()).equals(named));
    }

    public String getNamed() {
        return named;
    }

    /** Why the one that was asked about is not among the choices, empty where it is. */
    public String getMissing() {
        return named.isBlank() || isOffered() ? "" : spoken.text("override.notAbove", named);
    }

    public long getNumber() {
        return number();
    }

    public String getTitle() {
        return all().title();
    }

    public String getIntro() {
        return all().days() == null
                ? spoken.text("override.introSealed", all().rank())
                : spoken.text("override.intro", all().rank(), figures.days(all().days()));
    }

    public List<Choice> getChoices() {
        return all().choices().stream().map(this::choice).toList();
    }

    private Choice choice(ListAbove.Choice one) {
        if (one.costEur() == null) {
            return new Choice(
                    String.valueOf(one.number()),
                    spoken.text("override.choiceSealed", one.rank(), one.title(), one.passed()));
        }
        String cost = figures.whole(one.costEur());
        String label = spoken.text("override.choice", one.rank(), one.title(), one.passed(), cost);
        return new Choice(String.valueOf(one.number()), label);
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String move() {
        String above = form.get("above");
        if (above == null || !above.matches("\\d{1,18}")) throw new BadInput("above", "missing");
        overrideOrder.override(current.caller(), number(), Long.parseLong(above), form.get("reason"));
        done.did("ticket", List.of(number()));
        said.next("said.overridden", String.valueOf(number()), above);
        return "/ticket?faces-redirect=true&number=" + number();
    }

    private ListAbove.Choices all() {
        if (choices == null) load();
        return choices;
    }

    private long number() {
        if (number == null || !number.matches("\\d{1,18}")) throw new NotThere("ticket");
        return Long.parseLong(number);
    }
}
