package io.vingt.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose request it is, by address: the connection's, and what {@code X-Forwarded-For} says where the connection is one of
 * the proxies that the operator named. Anybody else may write into that header what they like.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";

    @Inject
    Settings settings;

    private List<Block> proxies;

    /** Addresses that begin with the same bits. */
    private record Block(byte[] address, int bits) {

        /** @param text an address, or one with the number of its bits that count: {@code 10.0.0.0/8} */
        static Block of(String text) {
            int slash = text.indexOf('/');
            byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
            String bits = slash < 0 ? "128" : text.substring(slash + 1);
            if (address == null || !bits.matches("[0-9]{1,3}")) {
                throw new IllegalArgumentException("VINGT_PROXIES names " + text + ", which is no address.");
            }
            return new Block(address, Math.min(Integer.parseInt(bits), address.length * 8));
        }

        boolean holds(byte[] other) {
            if (other == null || other.length != address.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    /** @return as the connection or a named proxy wrote it */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> told = new ArrayList<>();
        Collections.list(request.getHeaders(HEADER))
                .forEach(line -> Stream.of(line.split(",")).map(String::strip).forEach(told::add));
        for (int i = told.size() - 1; i >= 0 && isProxy(address); i--) {
            String before = bare(told.get(i));
            if (bytes(before) == null) return address;
            address = before;
        }
        return address;
    }

    /** Whether the operator named it: many people share it. */
    public boolean isProxy(String address) {
        byte[] bytes = bytes(address);
        return proxies().stream().anyMatch(block -> block.holds(bytes));
    }

    /** What one subscriber has: an address, or the first half of a long one. */
    public static String network(String address) {
        byte[] bytes = bytes(address);
        if (bytes == null || bytes.length == 4) return address;
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 8; i++)
            network.append(Integer.toHexString(bytes[i] & 0xff)).append(':');
        return network.toString();
    }

    private synchronized List<Block> proxies() {
        if (proxies == null) proxies = proxies(settings);
        return proxies;
    }

    /** @throws IllegalArgumentException in words for the operator, where something that is set is no address */
    public static void mustBeAddresses(Settings settings) {
        proxies(settings);
    }

    private static List<Block> proxies(Settings settings) {
        return Stream.of(settings.get("vingt.proxies", "").split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(Block::of)
                .toList();
    }

    /** Without a port: {@code [::1]:80}, {@code 10.0.0.1:80}. */
    private static String bare(String told) {
        if (told.startsWith("[")) return told.substring(1, Math.max(1, told.indexOf(']')));
        boolean port = told.indexOf(':') >= 0 && told.indexOf(':') == told.lastIndexOf(':');
        return port ? told.substring(0, told.indexOf(':')) : told;
    }

    /** @return null for what is no address, which is never looked up */
    private static byte[] bytes(String literal) {
        boolean plain = literal != null && !literal.isEmpty() && literal.length() <= 45;
        if (!plain || !literal.chars().allMatch(c -> c == '.' || c == ':' || Character.digit(c, 16) >= 0)) return null;
        if (literal.indexOf(':') < 0 && literal.chars().filter(c -> c == '.').count() != 3) return null;
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException none) {
            return null;
        }
    }
}
