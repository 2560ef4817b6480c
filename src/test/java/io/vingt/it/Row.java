package io.vingt.it;

import java.util.Set;

/** One operation of the contract, and who may ask for it. */
final class Row {

    final String operation;

    /** What the path stands for. */
    final String given;

    /** The status of the example, asked by one who may. */
    final int answers;

    /** ALL, OWNER (else 404), or a role (else 403); SIDES are author, SALES and LEAD, KEEPER those who keep
     * merchants, OUTSIDER who is of another team. */
    final String who;

    private Row(String operation, String given, int answers, String who) {
        this.operation = operation;
        this.given = given;
        this.answers = answers;
        this.who = who;
    }

    static Row row(String operation, String given, int answers, String who) {
        return new Row(operation, given, answers, who);
    }

    /** Somebody else than the author or holder, with that role. */
    static String other(Office office, String role) {
        return role.equals("STAFF") ? office.token("SALES") : office.token(role);
    }

    Set<Integer> mayBe(String role) {
        return switch (who) {
            case "ALL" -> Set.of(answers);
            case "OWNER" -> Set.of(404);
            case "HOLDER" -> Set.of(403);
            // Whoever took one in an earlier row is told so.
            case "OUTSIDER" -> Set.of(answers, 409);
            case "AUTHOR" -> Set.of(role.equals("LEAD") ? answers : 403);
            case "SIDES" -> Set.of(Set.of("STAFF", "SALES", "LEAD").contains(role) ? answers : 403);
            case "CHIEFS" -> Set.of(Set.of("LEAD", "ADMIN").contains(role) ? answers : 403);
            case "KEEPER" -> Set.of(Set.of("ENGINEER", "INSIGHT").contains(role) ? 403 : answers);
            case "ENGINEER" -> role.equals("ENGINEER") ? Set.of(200, 204, 409) : Set.of(403);
            default -> Set.of(role.equals(who) ? answers : 403);
        };
    }

    String allowed(Office office, Office.Given given) {
        return switch (who) {
            case "LEAD", "ADMIN" -> office.token(who);
            case "CHIEFS" -> office.token("LEAD");
            case "ENGINEER", "OUTSIDER" -> office.hire("ENGINEER");
            case "KEEPER" -> office.token("SALES");
            default -> given.owner();
        };
    }
}
