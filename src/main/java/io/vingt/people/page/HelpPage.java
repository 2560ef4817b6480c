package io.vingt.people.page;

import io.vingt.kernel.Sentences;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One page of help per role; one's own is the first that is shown. */
@Named
@RequestScoped
public class HelpPage {

    static final List<String> PAGES = List.of("everybody", "engineer", "sales", "insight", "lead", "admin");

    /** Not of a role: what passes and what does not, for whoever writes. */
    private static final String TICKETS = "tickets";

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.to}")
    String asked;

    /** A page of help as the list of them shows it. */
    public record Choice(String label, String href, boolean on) {}

    /** A thing to do, and how. */
    public record Part(String title, List<String> lines) {}

    public List<Choice> getChoices() {
        return Stream.concat(PAGES.stream(), Stream.of(TICKETS))
                .map(page -> new Choice(spoken.text("help." + page), "help.xhtml?to=" + page, page.equals(getShown())))
                .toList();
    }

    public String getLead() {
        return spoken.text("help." + getShown() + ".0");
    }

    public List<Part> getParts() {
        return parts(getShown(), spoken.getLanguage());
    }

    public String getShown() {
        return PAGES.contains(asked) || isOfTickets()
                ? asked
                : own(current.ifAny().map(Caller::roles).orElse(Set.of()));
    }

    public boolean isOfTickets() {
        return TICKETS.equals(asked);
    }

    static String own(Set<Role> roles) {
        return PAGES.stream()
                .filter(page -> roles.stream()
                        .anyMatch(role -> role.name().toLowerCase(Locale.ROOT).equals(page)))
                .findFirst()
                .orElse(PAGES.get(0));
    }

    /** As many parts, and lines in each, as there are words for. */
    static List<Part> parts(String page, String language) {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; Sentences.has(key(page, i)); i++) {
            List<String> lines = new ArrayList<>();
            for (int j = 1; Sentences.has(key(page, i) + "." + j); j++) {
                lines.add(Sentences.say(language, key(page, i) + "." + j));
            }
            parts.add(new Part(Sentences.say(language, key(page, i)), List.copyOf(lines)));
        }
        return parts;
    }

    private static String key(String page, int part) {
        return "help." + page + "." + part;
    }
}
