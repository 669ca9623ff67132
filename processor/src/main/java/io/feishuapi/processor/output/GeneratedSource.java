package io.feishuapi.processor.output;

/**
 * The source of one top-level type.
 *
 * @param packageName its package; empty for the unnamed one
 * @param typeName the type's simple name
 * @param text the source, lines ended by {@code \n}
 */
public record GeneratedSource(String packageName, String typeName, String text) {

    /** The type's full name. */
    public String qualifiedName() {
        return packageName.isEmpty() ? typeName : packageName + "." + typeName;
    }
}
