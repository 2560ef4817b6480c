package io.vingt.people;

import io.vingt.kernel.BadInput;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A part of the product that one team owns; every ticket names one. */
@Entity
public class Area {

    static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area")
    @SequenceGenerator(name = "area", sequenceName = "area_seq", allocationSize = 50)
    private Long id;

    private String name;
    private String team;

    protected Area() {}

    public Area(String name, String team) {
        change(name, team);
    }

    public final void change(String newName, String newTeam) {
        name = Words.line("name", newName, LONGEST);
        team = Words.line("team", newTeam, LONGEST);
        if (name.indexOf(',') >= 0) throw new BadInput("name", "noComma");
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String team() {
        return team;
    }
}
