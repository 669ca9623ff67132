package io.feishuapi.spec.compare;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.text.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The support table, cell by cell. */
final class SupportComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<Cell, Support> olderTable = table(pages.older());
        Map<Cell, Support> newerTable = table(pages.newer());
        for (AppType app : AppType.values()) {
            for (Platform platform : Platform.values()) {
                Cell cell = new Cell(app, platform);
                Support older = olderTable.get(cell);
                Support newer = newerTable.get(cell);
                kind(older, newer)
                        .ifPresent(kind -> changes.addToPage(
                                kind, cell.path(), text(older), text(newer), position(older), position(newer)));
            }
        }
    }

    private static Optional<ChangeKind> kind(@Nullable Support older, @Nullable Support newer) {
        if (older == null) {
            if (newer == null) {
                return Optional.empty();
            }
            return Optional.of(newer.supported() ? ChangeKind.SUPPORT_ADDED : ChangeKind.SUPPORT_RULED_OUT);
        }
        if (newer == null) {
            return Optional.of(ChangeKind.SUPPORT_UNSTATED);
        }
        if (older.supported() != newer.supported()) {
            return Optional.of(newer.supported() ? ChangeKind.SUPPORT_ADDED : ChangeKind.SUPPORT_DROPPED);
        }
        return kind(SinceStep.of(older.since(), newer.since()));
    }

    private static Optional<ChangeKind> kind(SinceStep step) {
        return switch (step) {
            case RAISED -> Optional.of(ChangeKind.SUPPORT_SINCE_RAISED);
            case LOWERED -> Optional.of(ChangeKind.SUPPORT_SINCE_LOWERED);
            case STATED -> Optional.of(ChangeKind.SUPPORT_SINCE_STATED);
            case WITHDRAWN -> Optional.of(ChangeKind.SUPPORT_SINCE_WITHDRAWN);
            case CHANGED -> Optional.of(ChangeKind.SUPPORT_SINCE_CHANGED);
            case NONE -> Optional.empty();
        };
    }

    private static Map<Cell, Support> table(ApiPage page) {
        Map<Cell, Support> table = new HashMap<>();
        page.support().forEach(support -> table.putIfAbsent(new Cell(support.app(), support.platform()), support));
        return table;
    }

    private static @Nullable Position position(@Nullable Support support) {
        return support == null ? null : support.position();
    }

    private static @Nullable String text(@Nullable Support support) {
        if (support == null) {
            return null;
        }
        if (!support.supported()) {
            return "not supported";
        }
        return support.since() == null ? "supported" : "supported since " + support.since();
    }

    private record Cell(AppType app, Platform platform) {
        String path() {
            return "support." + app.wireName() + "." + platform.wireName();
        }
    }
}
