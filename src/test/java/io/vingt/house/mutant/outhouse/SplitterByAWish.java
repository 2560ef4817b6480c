package io.vingt.house.mutant.outhouse;

final class SplitterByAWish {

    static String[] split(String typed, String by) {
        return typed.split(by);
    }
}
