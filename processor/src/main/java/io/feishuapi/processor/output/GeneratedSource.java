package io.feishuapi.processor.output;

/**
 * The source of one top-level type.
 *
 * @param packageName its package; empty for the unnamed one
 * @param typeName the type's simple name
 * @param text the source, lines ended by {@code \n}
 * @param hash SHA-256 of the source but for what its surroundings decide, which its mark names too; empty where it has none
 */
public record GeneratedSource(String packageName, String typeName, String text, String hash) {

    /** The type's full name. */
    public String qualifiedName() {
        return packageName.isEmpty() ? typeName : packageName + "." + typeName;
    }
}
