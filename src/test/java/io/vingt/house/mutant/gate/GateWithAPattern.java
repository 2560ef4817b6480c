package io.vingt.house.mutant.gate;

import java.util.regex.Pattern;

class GateWithAPattern {
    final Pattern slow = Pattern.compile("(a+)+");
}
