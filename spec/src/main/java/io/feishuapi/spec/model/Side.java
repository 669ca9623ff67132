package io.feishuapi.spec.model;

import java.util.List;
import java.util.Optional;

/** Which list of a page a field stands in. */
public enum Side {
    /** The parameters. */
    INPUT("in"),
    /** The success result, the listener's argument, or the returned value. */
    OUTPUT("out"),
    /** What a failure carries. */
    FAILURE("fail"),
    /** The properties of an object: they can be read, and most can be set. */
    PROPERTIES("properties");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** What paths of its fields begin with. */
    public String word() {
        return word;
    }

    /** The fields of a page on this side. */
    public List<Field> fields(ApiPage page) {
        return switch (this) {
            case INPUT -> page.input();
            case OUTPUT -> page.output();
            case FAILURE -> page.failure();
            case PROPERTIES -> page.properties();
        };
    }

    static Optional<Side> of(String word) {
        for (Side side : values()) {
            if (side.word.equals(word)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
