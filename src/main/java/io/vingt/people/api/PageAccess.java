package io.vingt.people.api;

import io.vingt.people.Caller;
import io.vingt.people.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom each page is for, among those who have signed in. A page that no row names is nobody's.
 *
 * @param roles one of which is needed; none for everybody
 * @param guarded whether it depends on the thing that it shows as well, see {@link io.vingt.people.PageGuard}
 */
record PageAccess(Set<Role> roles, boolean guarded) {

    private static final Map<String, PageAccess> PAGES = new HashMap<>();

    static {
        PageAccess everybody = new PageAccess(Set.of(), false);
        PageAccess guarded = new PageAccess(Set.of(), true);
        PageAccess leads = new PageAccess(Set.of(Role.LEAD), false);
        PageAccess leadsAndAdmins = new PageAccess(Set.of(Role.LEAD, Role.ADMIN), false);
        PageAccess admins = new PageAccess(Set.of(Role.ADMIN), false);
        add(everybody, "", "backlog", "ticket", "why", "unranked", "search", "file", "capture", "import", "my-work");
        add(everybody, "my-drafts", "my-notes", "news", "reading", "second-estimates", "second-estimate");
        add(everybody, "merchants", "merchant", "settings", "help");
        add(guarded, "edit", "split", "note", "thanks");
        add(leads, "override");
        add(leadsAndAdmins, "note-templates");
        add(admins, "settings-company", "settings-areas", "settings-days", "settings-people", "settings-person");
        add(admins, "settings-gate", "settings-search");
    }

    private static void add(PageAccess access, String... names) {
        for (String name : names) PAGES.put(name.isEmpty() ? "/" : "/" + name + ".xhtml", access);
    }

    static Set<String> paths() {
        return PAGES.keySet();
    }

    /** @return nothing for what is no page of ours */
    static Optional<PageAccess> of(String path) {
        return Optional.ofNullable(PAGES.get(path));
    }

    boolean admits(Caller caller) {
        return roles.isEmpty() || roles.stream().anyMatch(caller::is);
    }
}
