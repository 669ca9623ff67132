package io.feishuapi.spec.correction;

import org.jspecify.annotations.Nullable;

/** What the path of a correction names. */
enum PathKind {
    /** A parameter or a member of a result. */
    FIELD("a field such as in.chatType or out.list[].id") {
        @Override
        boolean fits(@Nullable String path) {
            return isBelow("in.", path) || isBelow("out.", path) || isBelow("fail.", path);
        }
    },
    /** A parameter. */
    INPUT("a parameter such as in.chatType") {
        @Override
        boolean fits(@Nullable String path) {
            return isBelow("in.", path);
        }
    },
    /** A cell of the support table. */
    SUPPORT("a cell such as support.gadget.pc") {
        @Override
        boolean fits(@Nullable String path) {
            return path != null && SupportFact.isCell(path);
        }
    },
    /** Nothing: the fact is one of the whole page. */
    PAGE("nothing") {
        @Override
        boolean fits(@Nullable String path) {
            return path == null;
        }
    };

    private final String expected;

    PathKind(String expected) {
        this.expected = expected;
    }

    /** What to write, for messages. */
    String expected() {
        return expected;
    }

    /**
     * Whether a path is of this kind.
     *
     * @param path the path, or null where the correction has none
     */
    abstract boolean fits(@Nullable String path);

    private static boolean isBelow(String prefix, @Nullable String path) {
        return path != null && path.startsWith(prefix) && path.length() > prefix.length();
    }
}
