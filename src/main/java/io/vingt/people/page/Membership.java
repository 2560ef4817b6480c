package io.vingt.people.page;

import io.vingt.people.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is ticked of a person: roles by name, and areas. */
public class Membership {

    private String[] roles;
    private String[] areas;

    Membership(Collection<Role> roles, Collection<String> areas) {
        this.roles = roles.stream().map(Role::name).toArray(String[]::new);
        this.areas = areas.toArray(String[]::new);
    }

    static Membership none() {
        return new Membership(List.of(), List.of());
    }

    Set<Role> asRoles() {
        EnumSet<Role> chosen = EnumSet.noneOf(Role.class);
        for (String role : roles) chosen.add(Role.valueOf(role));
        return chosen;
    }

    List<String> asAreas() {
        return List.of(areas);
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public String[] getAreas() {
        return areas.clone();
    }

    public void setAreas(String[] areas) {
        this.areas = areas.clone();
    }
}
