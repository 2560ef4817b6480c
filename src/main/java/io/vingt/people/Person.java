package io.vingt.people;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.VersionIsStale;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Somebody who may sign in. Whatever ends their sessions moves the sign-in epoch, which every session carries. */
@Entity
public class Person {

    static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    private String name;
    private String email;
    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    private boolean anonymised;

    @Column(name = "wip_limit")
    private int wipLimit = 1;

    /** Counted by the claims themselves; never written from here once the person exists. */
    @Column(name = "open_pulls", updatable = false)
    private int openPulls;

    @Column(name = "sign_in_epoch")
    private int signInEpoch;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_area", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "area_id")
    private Set<Long> areas = new HashSet<>();

    protected Person() {}

    public Person(String name, String email, String language) {
        rename(name);
        this.email = Words.email("email", email);
        speak(language);
    }

    public void rename(String newName) {
        name = Words.line("name", newName, LONGEST_NAME);
    }

    public void speak(String newLanguage) {
        language = Words.language(newLanguage);
    }

    public void take(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** @param newAreas ids */
    public void workIn(Set<Long> newAreas) {
        areas.retainAll(newAreas);
        areas.addAll(newAreas);
    }

    /** How many tickets the person may hold that are not blocked. */
    public void holdAtMost(int limit) {
        if (limit < 1 || limit > 20) throw new BadInput("wipLimit", "outOfRange");
        wipLimit = limit;
    }

    /** Ends every session. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        signInEpoch++;
    }

    /** Ends every session; tokens stop with the person. */
    public void disable(Instant at) {
        if (disabledAt == null) disabledAt = at;
        signInEpoch++;
    }

    public void enable() {
        if (!anonymised) disabledAt = null;
    }

    /** History keeps the id; what told who it was is gone. */
    public void anonymise(Instant at) {
        disable(at);
        anonymised = true;
        name = "a former colleague";
        email = null;
        passwordHash = null;
        roles.clear();
        areas.clear();
    }

    /** @throws VersionIsStale when somebody changed the person since that version was read */
    public void mustBe(long read) {
        if (version != read) throw new VersionIsStale(version);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public boolean isAnonymised() {
        return anonymised;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Caller asCaller() {
        return new Caller(id, name, language, roles, areas);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    String passwordHash() {
        return passwordHash;
    }

    int signInEpoch() {
        return signInEpoch;
    }
}
