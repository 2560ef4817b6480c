package io.vingt.house.regex.mutant;

final class SplitterByAWish {

    static String[] split(String typed, String by) {
        return typed.split(by);
    }
}
