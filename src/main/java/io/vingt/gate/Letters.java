package io.vingt.gate;

import java.util.Arrays;

/**
 * What is a letter, a digit and a capital, and its small form: Unicode 13, the same on every Java and in the browser, whose
 * own tables differ. Runs are lengths in base 36, "no" first; small forms are start, count, step and distance.
 */
final class Letters {
    private static final String LETTERS =
            "1t q 6 q 1b 1 a 1 4 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 3l 5 1 2 2 4 1 1 6 1 1 3 1 1 1 k 1 2b 1 3v 8 "
                    + "4m 1 12 2 1 6 15 1z r 4 4 19 17 z 2 1 2r 1 1 f 2 7 2 a 3 2 1 g 1 1 u t 2h b 1 o x 9 2 4 1 5 m 4 1 "
                    + "9 1 3 1 n p 7 b 1h l 1 i 1o 1i 3 1 i 1 7 a f g 4 8 2 2 2 m 1 7 1 1 3 4 3 1 g 1 d 2 1 3 e 2 a 1 8 "
                    + "6 4 2 2 m 1 7 1 2 1 2 1 2 v 4 1 1 j 3 g 9 1 3 1 m 1 7 1 2 1 5 3 1 i 1 f 2 n 1 b 8 2 2 2 m 1 7 1 2 "
                    + "1 5 3 1 u 2 1 3 f 1 h 1 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c m 1 1g 8 1 3 1 n 1 g 3 1 q 3 5 2 u 1 "
                    + "4 8 1 3 1 n 1 a 1 5 3 1 w 1 1 2 f 2 h 9 1 3 1 15 2 1 g 1 5 3 8 3 o 6 5 i 3 o 1 9 1 1 2 7 1m 1c 1 "
                    + "2 c 7 1m 2 1 1 1 5 1 o 1 1 1 a 1 2 9 1 2 5 1 1 l 4 w 1 1r 8 1 10 r 5 37 17 k 1 g 6 4 4 3 1 3 2 7 "
                    + "3 4 d c 1 h 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v "
                    + "11 g g 2e 2 6 3 h8 2 h 1 q 5 23 6 8 7 d 1 4 e i e i e d 1 3 f 1g z 1 4 1 1v 2h 7 5 2 y 1 1 5 1y a "
                    + "v 1d u 2 5 b 18 4 q 1i n 9 1h 2a 1 2l 1b h 7 1j u d 2 a 18 q 10 15 3 a 10 2 9 7 17 2 3 15 4 1 6 1 "
                    + "2 3 1 5 5c 1s 7q 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 38 1 d "
                    + "1 g d 2t 1 4 1 2 a 1 1 3 5 6 1 1 1 1 1 1 4 1 b 2 4 5 5 4 1 1g 2 22j 1b 1 1b 1 3p 6 4 3 2 c 12 1 1 "
                    + "5 1 2 1k 7 1 g n 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 28 1 d1 2 16 5 5 2 4 2e 6 3 1 2i 1 4 5 17 1 2m h "
                    + "w 1c g e8 534 1s g71 3 wd 1v 1a 2 7h 3 g a 2 k 1b g v 2 1y 1d 9 2 2v 2 1h 2 9 16 d 1 3 1 4 1 n t "
                    + "1g e 1e 1q 6 3 1 1 2 b s a n p t 7 1b s 1 g 5 1 a a 5 1 15 n 3 1 8 k n 3 1 3 1e 1 1 3 2 2 5 2 1 1 "
                    + "1 o 3 2 b 7 3 c 6 2 6 2 6 9 7 1 7 1 17 1 e 6 37 t 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 1 1 a 1 d 1 "
                    + "5 1 1 1 2 1 2 1 30 x a3 i 1s 2 1i 14 c 38 5 1 3r 10 q 6 q b 2h 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 "
                    + "f 2 e y 3f at t 3 1d 1b w d k 1 8 6 12 a u 2 10 4 8 1c 4e i 10 4 10 4 14 8 1g 4c 8n 9 m a 8 48 6 "
                    + "2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 1y 1k 6 2 1s 1 f 4 1 3 1 t 16 t 3 t z 8 1 s r 1i a "
                    + "m a j d i 32 21 1j 1f d 1f d 10 9o 16 6 2 26 t a 1 8 m 2y l r n c 1h 23 19 w p q 10 t 1 2 1 8 z 3 "
                    + "1 c 1c e 4 l 1 1 1 z i 1 p 2c 7 1 1 1 4 1 f 1 a 7 1b 12 8 2 2 2 m 1 7 1 2 1 5 3 1 i 1 c 5 4e 1h i "
                    + "4 k 3 u 1c k 2 1 1 54 1b 15 4 10 1c k 1 1n 17 d 1 1z r 6d 18 38 1s v 8 2 1 2 8 1 2 1 o f 1 1 1 2m "
                    + "8 2 13 g 1 1 1 s 1 a 14 7 1 l 1 b 1a j 1 y 1l 7b 9 1 11 h 1 1d u 34 7 1 2 1 12 l 1 p 6 1 2 1 w e "
                    + "1 93 j 59 1 27 pm 6e 5g 24c tr 34h g7 6nt ft 7 v 35 u i 1c g 4 v l 5 j j4 1s 3k 23 5 1 1u d 1s 2 "
                    + "1 1 s 4qg 8 ye 16 9 6wn 7z 1d 3 h 4 8 b0 1s4 2z 5 d 3 9 7 a 4me 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 "
                    + "7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 1tg 19 a "
                    + "7 g 1 a9 18 104 5h 1n 1w 7 1 xg 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 "
                    + "1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 3es wym y 379 b 66 2 4g2 e 5rl "
                    + "2e7 f2 15u 3t7";

    private static final String DIGITS =
            "1c a 17q a 3q a 5i a bg a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 2o a 3a a 1y a 7q a 1y a "
                    + "1fq a 12 a 8c a 3k a 4m a 6 a 52 a 2e a 3q a 6 a r7q a iu a 12 a 5i a m a 2e a ba a geu a 13a a "
                    + "1om a mk a 3k a 1o a 40 a 7q a 9i a 3a a ae a 2u a 2u a bq a 2u a l2 a 6u a 1y a f5i a 6e a lf8 "
                    + "1e 1ts a bq a 192 a 3o6 a";

    private static final String CAPITALS =
            "1t q 2t n 1 7 x 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 3 2 1 1 1 2 1 3 2 4 1 2 1 3 3 2 "
                    + "1 2 1 1 1 1 1 2 1 1 2 1 1 2 1 3 1 1 1 2 3 1 7 1 2 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 2 1 2 2 1 1 4 1 1 1 1 1 1 1 1 81 1 1 1 "
                    + "3 1 8 1 6 1 1 3 1 1 1 2 1 h 1 9 z 1 2 3 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 2 1 1 "
                    + "2 2 1f 1c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 2 12 289 12 1 1 5 1 k2 2e 1p6 17 2 3 8w 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9 8 8 6 a 8 8 8 8 6 b 1 1 1 1 1 1 1 8 8 "
                    + "20 4 c 4 c 4 c 5 b 4 7a 1 4 1 3 3 2 3 2 1 3 5 6 1 1 1 1 1 1 4 2 4 a 2 5 1 q g j 1 mq q 1f4 1b 1d "
                    + "1 1 3 2 1 1 1 1 1 1 4 1 1 2 1 8 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8 1 1 1 4 1 nyl 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 j 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "3r 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 "
                    + "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a 1 1 1 1 2 1 1 1 1 1 1 1 1 4 1 1 1 2 1 1 "
                    + "1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 5 1 1 1 1 1 1 1 1 1 1 3 1 1 4 1 1 17 1 h7v q xx "
                    + "14 3s 10 1ik 1f 2ct w gw0 w k2o q q q q q q 1 1 2 2 1 2 2 2 4 1 8 q q q 2 1 4 2 8 1 7 r 2 1 4 1 5 "
                    + "1 1 3 7 r q q q q q q q q q q q u p x p x p x p x p x 1 3ed y 1la q 6 q 6 q";

    private static final String SMALLER =
            "1t p 1 w 3j m 1 w o 6 1 w 14 n 2 1 1c 0 1 -5j 2 2 2 1 7 7 2 1 h m 2 1 1a 0 1 -3d 1 2 2 1 8 0 1 5u "
                    + "1 1 2 1 4 0 1 5q 1 0 1 1 2 1 1 5p 2 0 1 1 3 0 1 27 1 0 1 5m 1 0 1 5n 1 0 1 1 2 0 1 5p 1 0 1 5r 2 "
                    + "0 1 5v 1 0 1 5t 1 0 1 1 4 0 1 5v 1 0 1 5x 2 0 1 5y 1 2 2 1 6 0 1 62 1 0 1 1 2 0 1 62 3 0 1 1 2 0 "
                    + "1 62 1 0 1 1 2 1 1 61 2 1 2 1 4 0 1 63 1 0 1 1 4 0 1 1 8 0 1 2 1 0 1 1 2 0 1 2 1 0 1 1 2 0 1 2 1 "
                    + "8 2 1 j 8 2 1 j 0 1 2 1 1 2 1 4 0 1 -2p 1 0 1 -1k 1 j 2 1 14 0 1 -3m 2 8 2 1 o 0 1 8bv 1 0 1 1 2 "
                    + "0 1 -4j 1 0 1 8bs 3 0 1 1 2 0 1 -5f 1 0 1 1x 1 0 1 1z 1 4 2 1 8a 1 2 1 6 0 1 1 9 0 1 38 7 0 1 12 "
                    + "2 2 1 11 4 0 1 1s 2 1 1 1r 3 g 1 w i 8 1 w 18 0 1 8 9 b 2 1 s 0 1 -1o 3 0 1 1 2 0 1 -7 1 0 1 1 3 "
                    + "2 1 -3m 3 f 1 28 g v 1 w 28 g 2 1 16 q 2 1 1i 0 1 f 1 6 2 1 f 1b 2 1 2p 11 1 1c 29b 11 1 5ls 13 0 "
                    + "1 5ls 6 0 1 5ls k3 27 1 tzk 28 5 1 8 1pc 16 1 -2bk 19 2 1 -2bk 8z 22 2 1 4e 0 1 -5vj 2 1b 2 1 2w "
                    + "7 1 -8 g 5 1 -8 g 7 1 -8 g 7 1 -8 g 5 1 -8 h 3 2 -8 f 7 1 -8 w 7 1 -8 g 7 1 -8 g 7 1 -8 g 1 1 -8 "
                    + "2 1 1 -22 2 0 1 -9 c 3 1 -2e 4 0 1 -9 c 1 1 -8 2 1 1 -2s e 1 1 -8 2 1 1 -34 2 0 1 -7 c 1 1 -3k 2 "
                    + "1 1 -3i 2 0 1 -9 8a 0 1 -5st 4 0 1 -6gv 1 0 1 -6di 7 0 1 s 1a f 1 g z 0 1 1 mr p 1 q 1fu 1a 1 1c "
                    + "2o 0 1 1 2 0 1 -8af 1 0 1 -2xy 1 0 1 -89z 3 2 2 1 6 0 1 -8bg 1 0 1 -8al 1 0 1 -8bj 1 0 1 -8bi 2 0 "
                    + "1 1 3 0 1 1 9 1 1 -8cf 2 1d 2 1 2z 1 2 1 7 0 1 1 nym m 2 1 1s d 2 1 4i 6 2 1 g u 2 1 1z 1 2 1 4 0 "
                    + "1 -r9g 1 4 2 1 d 0 1 1 2 0 1 -wmg 3 1 2 1 6 9 2 1 k 0 1 -wn8 1 0 1 -wnj 1 0 1 -wnf 1 0 1 -wn5 1 0 "
                    + "1 -wn8 2 0 1 -wlu 1 0 1 -wmi 1 0 1 -wlx 1 0 1 ps 1 5 2 1 e 0 1 1 2 0 1 -1c 1 0 1 -wn7 1 0 1 -raw "
                    + "1 1 2 1 1a 0 1 1 h7w p 1 w yn 13 1 14 4w z 1 14 1jk 1e 1 1s 2e8 v 1 w gww v 1 w o8w x 1 y";

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int CAPITAL = 4;
    private static final byte[] KIND = new byte[0x31350];
    private static final int[] SMALL = new int[0x1E944];

    static {
        mark(LETTERS, LETTER);
        mark(DIGITS, DIGIT);
        mark(CAPITALS, CAPITAL);
        shrink(numbers(SMALLER));
    }

    private Letters() {}

    static boolean letter(int cp) {
        return is(cp, LETTER);
    }

    static boolean digit(int cp) {
        return is(cp, DIGIT);
    }

    static boolean letterOrDigit(int cp) {
        return is(cp, LETTER | DIGIT);
    }

    static boolean capital(int cp) {
        return is(cp, CAPITAL);
    }

    /** The small form of a capital, anything else as it is. */
    static int small(int cp) {
        return cp >= 0 && cp < SMALL.length ? cp + SMALL[cp] : cp;
    }

    private static boolean is(int cp, int kinds) {
        return cp >= 0 && cp < KIND.length && (KIND[cp] & kinds) != 0;
    }

    private static void mark(String runs, int kind) {
        int at = 0;
        boolean in = false;
        for (int length : numbers(runs)) {
            for (int end = at + length; at < end; at++) {
                KIND[at] |= (byte) (in ? kind : 0);
            }
            in = !in;
        }
    }

    private static void shrink(int[] ranges) {
        int at = 0;
        for (int i = 0; i < ranges.length; i += 4) {
            at += ranges[i];
            for (int n = 0; n <= ranges[i + 1]; n++) {
                SMALL[at + n * ranges[i + 2]] = ranges[i + 3];
            }
        }
    }

    private static int[] numbers(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            found[count++] = Integer.parseInt(text.substring(start, end), 36);
            start = end + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
