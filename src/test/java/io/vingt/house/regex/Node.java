package io.vingt.house.regex;

import java.util.BitSet;
import java.util.List;

/** A regular expression taken apart. Characters are UTF-16 units. */
sealed interface Node {

    int ENDLESS = Integer.MAX_VALUE;

    /** Whether it matches without a character. */
    boolean isNullable();

    /** The characters that it may begin with. */
    BitSet first();

    /** Characters of its longest match, {@value #ENDLESS} for no limit. */
    int longest();

    record Chars(BitSet first) implements Node {
        @Override
        public boolean isNullable() {
            return false;
        }

        @Override
        public int longest() {
            return 1;
        }
    }

    /** A place: a beginning, an end, a border of a word, a look to either side. It can fail and takes nothing. */
    record Place(boolean isBeginning, int longestLook) implements Node {
        @Override
        public boolean isNullable() {
            return true;
        }

        @Override
        public BitSet first() {
            return new BitSet();
        }

        @Override
        public int longest() {
            return longestLook == ENDLESS ? ENDLESS : 0;
        }
    }

    record Sequence(List<Node> parts) implements Node {
        @Override
        public boolean isNullable() {
            return parts.stream().allMatch(Node::isNullable);
        }

        @Override
        public BitSet first() {
            BitSet first = new BitSet();
            for (Node part : parts) {
                first.or(part.first());
                if (!part.isNullable()) break;
            }
            return first;
        }

        @Override
        public int longest() {
            return parts.stream().mapToInt(Node::longest).reduce(0, Node::sum);
        }
    }

    record Choice(List<Node> branches) implements Node {
        @Override
        public boolean isNullable() {
            return branches.stream().anyMatch(Node::isNullable);
        }

        @Override
        public BitSet first() {
            BitSet first = new BitSet();
            branches.forEach(branch -> first.or(branch.first()));
            return first;
        }

        @Override
        public int longest() {
            return branches.stream().mapToInt(Node::longest).max().orElse(0);
        }
    }

    record Loop(Node body, int least, int most, boolean possessive) implements Node {
        @Override
        public boolean isNullable() {
            return least == 0 || body.isNullable();
        }

        @Override
        public BitSet first() {
            return body.first();
        }

        @Override
        public int longest() {
            long all = (long) body.longest() * most;
            return body.longest() == 0 ? 0 : most == ENDLESS || all >= ENDLESS ? ENDLESS : (int) all;
        }
    }

    private static int sum(int one, int other) {
        return (int) Math.min(ENDLESS, (long) one + other);
    }
}
