package io.vingt.house.mutant.outhouse;

final class ReplacerThatStartsAgain {

    static String bare(String typed) {
        return typed.replaceFirst("[.]+$", "");
    }
}
