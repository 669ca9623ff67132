package io.feishuapi.spec.text.yaml;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** A text that is no YAML, or more than the limits allow; its message says what is wrong in one line. */
public final class YamlException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Mark mark;

    YamlException(String problem, @Nullable Mark mark) {
        super(problem);
        this.mark = mark;
    }

    /** What is wrong. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** Where it is wrong, or null where that is not known. */
    public @Nullable Mark mark() {
        return mark;
    }
}
