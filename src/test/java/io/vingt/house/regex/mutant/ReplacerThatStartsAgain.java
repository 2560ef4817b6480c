package io.vingt.house.regex.mutant;

final class ReplacerThatStartsAgain {

    static String bare(String typed) {
        return typed.replaceFirst("[.]+$", "");
    }
}
