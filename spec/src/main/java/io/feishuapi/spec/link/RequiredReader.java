package io.feishuapi.spec.link;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whether a parameter must be given: 是 / 否 and their kin. */
final class RequiredReader {

    private static final Pattern YES =
            Pattern.compile("(?i)(?:是|必[填选传须需]|yes|y|true|t|1|√|✓|✔|☑|required|必要)(?:[^否不非].{0,40}|)");
    private static final Pattern NO = Pattern.compile(
            "(?i)(?:否|非必[填选传须需]|不必?|选填|可选|no|n|false|f|0|×|x|✗|✘|optional|-|/|条件必填|视情况|)(?:[，,（( ].{0,60}|)");

    private RequiredReader() {}

    /** Whether it must be given, or nothing where the text says neither. */
    static Optional<Boolean> read(String text) {
        String stripped = text.strip();
        if (NO.matcher(stripped).matches()) {
            return Optional.of(false);
        }
        return YES.matcher(stripped).matches() ? Optional.of(true) : Optional.empty();
    }
}
