package io.feishuapi.processor.javadoc;

/** Characters that no source file should hold: they are invisible, turn the order of reading, or cannot be encoded. */
public final class UnsafeCharacters {

    private UnsafeCharacters() {}

    /** Control and format characters, bidirectional controls and byte order marks among them. Says yes to line ends too. */
    public static boolean isDropped(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Halves of characters, and code points that stand for none. */
    public static boolean isReplaced(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
