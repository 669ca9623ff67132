package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the path of a correction names. */
enum PathKind {
    /** A parameter or a member of a result. */
    FIELD("a field such as in.chatType or out.list[].id") {
        @Override
        boolean fits(@Nullable String path) {
            return member(path).isPresent();
        }
    },
    /** A parameter. */
    INPUT("a parameter such as in.chatType") {
        @Override
        boolean fits(@Nullable String path) {
            return member(path).filter(member -> member.side() == Side.INPUT).isPresent();
        }
    },
    /** A property of an object. */
    PROPERTY("a property such as properties.src") {
        @Override
        boolean fits(@Nullable String path) {
            return member(path)
                    .filter(member -> member.side() == Side.PROPERTIES)
                    .isPresent();
        }
    },
    /** A parameter or a member of a result, or nothing where the fact is one of the whole page. */
    FIELD_OR_PAGE("a field such as in.chatType, or nothing for the whole API") {
        @Override
        boolean fits(@Nullable String path) {
            return path == null || member(path).isPresent();
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

    private static Optional<MemberPath> member(@Nullable String path) {
        return path == null ? Optional.empty() : MemberPath.parse(path);
    }
}
