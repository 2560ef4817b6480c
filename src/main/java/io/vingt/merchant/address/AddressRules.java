package io.vingt.merchant.address;

import com.google.common.net.InternetDomainName;
import io.vingt.kernel.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the web's addresses beyond their grammar: links that wrap others, platforms of many shops, names of
 * hosts, and parts of queries that name a page. An operator's file of the same name is read before the built-in one.
 */
public final class AddressRules {

    private static final Logger LOG = System.getLogger(AddressRules.class.getName());
    private static final String FILE = "addresses.txt";

    private final String own;
    private final Map<String, List<Wrapper>> wrappers = new HashMap<>();
    private final Map<String, List<Platform>> platforms = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    private AddressRules(String own, String builtIn) {
        this.own = own;
        String section = "";
        for (String raw : (own + "\n" + builtIn).lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("["))
                section = line.replace("[", "").replace("]", "").strip();
            else learn(section, line);
        }
    }

    private static final class Known {
        private static final AddressRules RULES =
                read(Settings.read().get("vingt.merchants").map(Path::of).orElse(null));
    }

    /** Those of this server, read once. */
    public static AddressRules known() {
        return Known.RULES;
    }

    /**
     * @param folder that may hold a file of an operator's own; null for none
     * @throws UncheckedIOException if it is there and cannot be read
     */
    static AddressRules read(Path folder) {
        try (InputStream in = AddressRules.class.getResourceAsStream("/io/vingt/merchant/" + FILE)) {
            String builtIn = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Path own = folder == null ? null : folder.resolve(FILE);
            return new AddressRules(own != null && Files.isRegularFile(own) ? Files.readString(own) : "", builtIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the operator added, for phones, which have the rest; empty where nothing. */
    public String own() {
        return own;
    }

    /** A line that cannot be read is no reason not to start. */
    private void learn(String section, String line) {
        try {
            add(section, line);
        } catch (IndexOutOfBoundsException broken) {
            LOG.log(Level.WARNING, "addresses.txt: this line cannot be read: {0}", line);
        }
    }

    private void add(String section, String line) {
        switch (section) {
            case "wrappers" -> {
                Wrapper wrapper = Wrapper.of(line);
                wrappers.computeIfAbsent(wrapper.base(), base -> new ArrayList<>())
                        .add(wrapper);
            }
            case "platforms" -> {
                Platform platform = Platform.of(line);
                platforms
                        .computeIfAbsent(platform.base(), base -> new ArrayList<>())
                        .add(platform);
            }
            default -> names.computeIfAbsent(section, one -> new HashSet<>()).addAll(List.of(line.split(" +")));
        }
    }

    /** What wraps another address under this host, the narrowest host first. */
    List<Wrapper> wrappers(String host) {
        return under(wrappers, host);
    }

    List<Platform> platforms(String host) {
        return under(platforms, host);
    }

    /** Whether a section has the name. */
    boolean has(String section, String name) {
        return names.getOrDefault(section, Set.of()).contains(name);
    }

    Set<String> names(String section) {
        return names.getOrDefault(section, Set.of());
    }

    /** Lines name their host whole, or its end as any. */
    private static <T> List<T> under(Map<String, List<T>> lines, String host) {
        List<T> found = new ArrayList<>();
        String rest = host;
        while (true) {
            found.addAll(lines.getOrDefault(rest, List.of()));
            String open = withoutEnding(rest);
            if (open != null) found.addAll(lines.getOrDefault(open, List.of()));
            int dot = rest.indexOf('.');
            if (dot < 0) return found;
            rest = rest.substring(dot + 1);
        }
    }

    /** @return {@code ebay.{tld}} of {@code ebay.co.uk}; null where nothing stands before the ending */
    private static String withoutEnding(String host) {
        if (!InternetDomainName.isValid(host)) return null;
        InternetDomainName name = InternetDomainName.from(host);
        if (!name.hasRegistrySuffix() || name.isRegistrySuffix()) return null;
        String ending = name.registrySuffix().toString();
        return host.substring(0, host.length() - ending.length()) + "{tld}";
    }
}
