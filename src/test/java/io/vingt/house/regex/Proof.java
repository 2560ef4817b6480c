package io.vingt.house.regex;

import java.util.BitSet;
import java.util.List;

/**
 * A backtracking matcher takes linear time when at every place where it may go on in two ways the next character tells which:
 * then it never has to come back. Where a match is looked for anywhere in a text, no start may run far and fail.
 */
final class Proof {

    /** So many ways through a part whose length is bounded cost no more than a constant. */
    private static final long FEW_WAYS = 10_000;

    private static final int SHORT = 1_000;

    private long ways = 1;

    private Proof() {}

    /**
     * @param whole whether the whole text has to match, as with {@code String.matches}
     * @return null for a regular expression that is linear, else what speaks against it
     */
    static String objection(String regex, int flags, boolean whole) {
        Node node;
        try {
            node = Parser.read(regex, flags);
        } catch (IllegalArgumentException unread) {
            return unread.getMessage();
        }
        if (hasEndlessGroup(node)) return "a group without a limit takes the stack";
        Proof proof = new Proof();
        proof.follow(node, new BitSet());
        if (proof.ways > FEW_WAYS) return "the next character does not tell which way to go on";
        boolean anywhere = node.longest() < SHORT || isCheapAnywhere(node);
        return whole || anywhere ? null : "every start may run far and fail";
    }

    /** In Java each round of a group is a frame of the stack. */
    private static boolean hasEndlessGroup(Node node) {
        if (node instanceof Node.Loop loop) {
            boolean single = loop.body() instanceof Node.Chars;
            return loop.most() == Node.ENDLESS && !single || hasEndlessGroup(loop.body());
        }
        if (node instanceof Node.Sequence sequence)
            return sequence.parts().stream().anyMatch(Proof::hasEndlessGroup);
        return node instanceof Node.Choice choice && choice.branches().stream().anyMatch(Proof::hasEndlessGroup);
    }

    /** @param after what may come behind the node */
    private void follow(Node node, BitSet after) {
        if (node instanceof Node.Sequence sequence) sequence(sequence.parts(), after);
        else if (node instanceof Node.Choice choice) choice(choice.branches(), after);
        else if (node instanceof Node.Loop loop) loop(loop, after);
    }

    private void sequence(List<Node> parts, BitSet after) {
        BitSet behind = copy(after);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Node part = parts.get(i);
            follow(part, behind);
            if (!part.isNullable()) behind = new BitSet();
            behind.or(part.first());
        }
    }

    private void choice(List<Node> branches, BitSet after) {
        BitSet taken = new BitSet();
        for (Node branch : branches) {
            BitSet begins = copy(branch.first());
            if (branch.isNullable()) begins.or(after);
            if (begins.intersects(taken)) open(branches.size());
            taken.or(begins);
            follow(branch, after);
        }
    }

    private void loop(Node.Loop loop, BitSet after) {
        boolean goesEitherWay = loop.most() != loop.least() && !loop.possessive();
        if (goesEitherWay && (loop.first().intersects(after) || loop.body().isNullable())) {
            open(loop.most() == Node.ENDLESS ? FEW_WAYS + 1 : loop.most() - loop.least() + 1);
        }
        BitSet around = copy(after);
        if (loop.most() > 1) around.or(loop.first());
        Proof round = new Proof();
        round.follow(loop.body(), around);
        for (int i = 0; i < loop.most() && round.ways > 1 && ways <= FEW_WAYS; i++) open(round.ways);
    }

    /** What is tried behind an open place is tried as often as there are ways to it. */
    private void open(long more) {
        ways = Math.min(FEW_WAYS + 1, ways * more);
    }

    private static BitSet copy(BitSet of) {
        return (BitSet) of.clone();
    }

    private static boolean isCheapAnywhere(Node node) {
        if (node instanceof Node.Choice choice)
            return choice.branches().stream().allMatch(Proof::isCheapAnywhere);
        List<Node> parts = node instanceof Node.Sequence sequence ? sequence.parts() : List.of(node);
        boolean running = false;
        for (Node part : parts) {
            if (part instanceof Node.Place place && place.isBeginning()) return true;
            boolean canFail = part instanceof Node.Place || !part.isNullable();
            if (running && canFail) return false;
            running |= part.longest() == Node.ENDLESS;
        }
        return true;
    }
}
