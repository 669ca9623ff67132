package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import java.util.List;

/** Which list of a page a field stands in. */
enum Side {
    INPUT("in"),
    OUTPUT("out"),
    FAILURE("fail"),
    /** Of an object: they can be read, and most can be set. */
    PROPERTIES("properties");

    private final String prefix;

    Side(String prefix) {
        this.prefix = prefix;
    }

    /** What paths of its fields begin with. */
    String prefix() {
        return prefix;
    }

    List<Field> fieldsOf(ApiPage page) {
        return switch (this) {
            case INPUT -> page.input();
            case OUTPUT -> page.output();
            case FAILURE -> page.failure();
            case PROPERTIES -> page.properties();
        };
    }
}
