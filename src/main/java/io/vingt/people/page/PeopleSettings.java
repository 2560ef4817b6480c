package io.vingt.people.page;

import io.vingt.people.CurrentPerson;
import io.vingt.people.InvitePerson;
import io.vingt.people.InvitePerson.NewPerson;
import io.vingt.people.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everybody, a page at a time, and a way in for somebody new. */
@Named
@RequestScoped
public class PeopleSettings {

    private static final int ROWS = 25;

    @Inject
    CurrentPerson current;

    @Inject
    People people;

    @Inject
    InvitePerson invitePerson;

    @Inject
    @ManagedProperty("#{param.who}")
    String who;

    @Inject
    @ManagedProperty("#{param.page}")
    String page;

    private final Map<String, String> form = new HashMap<>(Map.of("language", "en"));
    private final Membership ticked = Membership.none();
    private List<People.Row> found;
    private String link;

    public Map<String, String> getForm() {
        return form;
    }

    public Membership getTicked() {
        return ticked;
    }

    /** The invitation that was just made, shown this once. */
    public String getLink() {
        return link;
    }

    public void invite() {
        NewPerson asked = new NewPerson(
                form.get("name"), form.get("email"), ticked.asRoles(), ticked.asAreas(), form.get("language"));
        link = invitePerson.invite(current.caller(), asked).invitation();
    }

    public List<People.Row> getRows() {
        return found().stream().skip((long) number() * ROWS).limit(ROWS).toList();
    }

    /** @return 0 on the last page */
    public int getNext() {
        return found().size() > (number() + 1) * ROWS ? number() + 1 : 0;
    }

    public String getWho() {
        return who;
    }

    private List<People.Row> found() {
        if (found == null) found = people.list().stream().filter(this::isAsked).toList();
        return found;
    }

    private boolean isAsked(People.Row row) {
        String asked = who.strip().toLowerCase(Locale.ROOT);
        return row.name().toLowerCase(Locale.ROOT).contains(asked)
                || row.email().contains(asked);
    }

    private int number() {
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }
}
