package io.feishuapi.processor.writer;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A source file.
 *
 * @param packageName its package; empty for the unnamed one
 * @param typeName the simple name of its type
 * @param text the source, lines ended by {@code \n}
 * @param origins the elements that it stems from
 */
public record SourceFile(String packageName, String typeName, String text, List<Element> origins) {

    public SourceFile {
        origins = List.copyOf(origins);
    }

    /** The type's full name. */
    public String qualifiedName() {
        return packageName.isEmpty() ? typeName : packageName + "." + typeName;
    }
}
