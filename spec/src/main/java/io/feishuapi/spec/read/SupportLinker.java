package io.feishuapi.spec.read;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the table of what is supported where. */
final class SupportLinker {

    private static final Set<ColumnKind> NO_PLATFORM = EnumSet.of(ColumnKind.PREVIEW, ColumnKind.DESCRIPTION);

    private static final Phrase MAC = Phrase.of("(?<![a-z])mac(?:os)?(?![a-z])");

    private SupportLinker() {}

    static List<Support> read(TableNode table, Diagnostics diagnostics) {
        List<Set<Platform>> platforms = new ArrayList<>();
        for (Column column : table.columns()) {
            platforms.add(platforms(column.title()));
        }
        for (int i = 1; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (platforms.get(i).isEmpty() && !NO_PLATFORM.contains(column.kind())) {
                diagnostics.unknownColumn(column.position(), column.title());
            }
        }
        List<Support> support = new ArrayList<>();
        for (RowNode row : table.rows()) {
            Set<AppType> apps = apps(row.text(0));
            if (apps.isEmpty()) {
                diagnostics.supportUnclear(row.position(), row.text(0));
            }
            for (AppType app : apps) {
                for (int column = 1; column < table.columns().size(); column++) {
                    cell(app, platforms.get(column), row, column, support, diagnostics);
                }
            }
        }
        return support;
    }

    /** The platforms that the table has columns for. */
    static Set<Platform> platforms(TableNode table) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        for (Column column : table.columns().subList(1, table.columns().size())) {
            platforms.addAll(platforms(column.title()));
        }
        return platforms;
    }

    private static void cell(
            AppType app,
            Set<Platform> platforms,
            RowNode row,
            int column,
            List<Support> support,
            Diagnostics diagnostics) {
        SupportCell cell = SupportCell.read(row.text(column));
        for (Platform platform : platforms) {
            // Windows and Mac are both the PC: what the first of them says stands.
            if (isKnown(app, platform, support)) {
                continue;
            }
            switch (cell.kind()) {
                case SUPPORTED -> support.add(new Support(app, platform, true, null, row.position()));
                case UNSUPPORTED -> support.add(new Support(app, platform, false, null, row.position()));
                case SINCE -> support.add(new Support(app, platform, true, cell.version(), row.position()));
                case UNCLEAR -> diagnostics.supportUnclear(row.position(), row.text(column));
                case NOTHING -> {}
            }
        }
    }

    private static boolean isKnown(AppType app, Platform platform, List<Support> support) {
        for (Support known : support) {
            if (known.app() == app && known.platform() == platform) {
                return true;
            }
        }
        return false;
    }

    private static Set<AppType> apps(String text) {
        Set<AppType> apps = EnumSet.noneOf(AppType.class);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("小程序") || lower.contains("gadget") || lower.contains("mini")) {
            apps.add(AppType.GADGET);
        }
        if (lower.contains("网页") || lower.contains("web") || lower.contains("h5")) {
            apps.add(AppType.WEBAPP);
        }
        return apps;
    }

    private static Set<Platform> platforms(String text) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("android") || lower.contains("安卓") || lower.contains("移动端")) {
            platforms.add(Platform.ANDROID);
        }
        if (lower.contains("ios") || lower.contains("移动端")) {
            platforms.add(Platform.IOS);
        }
        if (lower.contains("pc")
                || lower.contains("桌面")
                || lower.contains("desktop")
                || lower.contains("windows")
                || MAC.isIn(lower)) {
            platforms.add(Platform.PC);
        }
        if (lower.contains("harmony") || lower.contains("鸿蒙")) {
            platforms.add(Platform.HARMONY);
        }
        return platforms;
    }
}
