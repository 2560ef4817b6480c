package io.vingt.house.mutant.outhouse;

final class MatcherThatComesBack {

    static boolean isListed(String typed) {
        return typed.matches("([a-z]+,?)+!");
    }
}
