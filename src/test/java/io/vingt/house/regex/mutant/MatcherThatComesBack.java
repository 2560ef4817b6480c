package io.vingt.house.regex.mutant;

final class MatcherThatComesBack {

    static boolean isListed(String typed) {
        return typed.matches("([a-z]+,?)+!");
    }
}
