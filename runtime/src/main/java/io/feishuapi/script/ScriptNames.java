package io.feishuapi.script;

import java.util.regex.Pattern;

/** Names that go into scripts as code; everything else goes in as data. */
final class ScriptNames {

    private static final Pattern PATH =
            Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}(?:\\.[A-Za-z_$][A-Za-z0-9_$]{0,99}){0,9}");

    private ScriptNames() {}

    /** The name, if it is one or several identifiers with dots between them. */
    static String require(String name, String what) {
        if (!PATH.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " must be an identifier, or several with dots between them, got \"" + name + "\"");
        }
        return name;
    }
}
