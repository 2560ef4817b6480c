package io.vingt.people;

/** Where somebody wanted to go before they were asked to sign in. */
public final class Next {

    private static final String HOME = "/backlog.xhtml";

    private Next() {}

    /** @return a path below the context that certainly is ours; the backlog in place of anything else */
    public static String of(String asked) {
        if (asked == null || asked.length() < 2 || asked.length() > 2_000) return HOME;
        boolean ours = asked.charAt(0) == '/'
                && asked.charAt(1) != '/'
                && asked.indexOf('\\') < 0
                && asked.chars().allMatch(c -> c > ' ' && c != 127);
        boolean loops = asked.startsWith("/sign-in") || asked.startsWith("/first-run") || asked.startsWith("/app/");
        return ours && !loops ? asked : HOME;
    }
}
