package io.feishuapi.spec.correction;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.description.PageShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of the support table. */
final class SupportFact {

    private static final String PREFIX = "support.";

    private static final ValueKind<Cell> KIND =
            new ValueKind<>("true, false, or a version such as 7.35.0", SupportFact::read, Cell::text);

    static final Fact FACT = new ValueFact<>(
            "support",
            PathKind.SUPPORT,
            KIND,
            ValueFact.Presence.SOMETIMES,
            SupportFact::place,
            SupportFact::get,
            SupportFact::set);

    private SupportFact() {}

    /** Whether a path names a cell that a support table can have. */
    static boolean isCell(String path) {
        return apps().anyMatch(
                        app -> Stream.of(Platform.values()).anyMatch(platform -> path.equals(path(app, platform))));
    }

    private static Optional<Place> place(PageDraft page, String path) {
        return apps().flatMap(app -> Stream.of(Platform.values()).map(platform -> new Place(page, app, platform)))
                .filter(place -> path.equals(path(place.app, place.platform)))
                .findFirst();
    }

    private static @Nullable Cell get(Place place) {
        return place.page.facts().support().stream()
                .filter(place::holds)
                .map(support -> new Cell(support.supported(), support.since()))
                .findFirst()
                .orElse(null);
    }

    private static void set(Place place, @Nullable Cell cell) {
        List<Support> support = new ArrayList<>(place.page.facts().support());
        support.removeIf(place::holds);
        if (cell != null) {
            support.add(new Support(place.app, place.platform, cell.supported, cell.since));
        }
        support.sort(Comparator.comparing(Support::app).thenComparing(Support::platform));
        place.page.set(PageShape.SUPPORT, support);
    }

    private static Optional<Cell> read(YamlValue value) {
        return value.text().flatMap(text -> switch (text) {
            case "true" -> Optional.of(new Cell(true, null));
            case "false" -> Optional.of(new Cell(false, null));
            default -> Values.isVersion(text) ? Optional.of(new Cell(true, text)) : Optional.empty();
        });
    }

    private static Stream<AppType> apps() {
        return Stream.of(AppType.values());
    }

    private static String path(AppType app, Platform platform) {
        return PREFIX + app.wireName() + "." + platform.wireName();
    }

    private record Place(PageDraft page, AppType app, Platform platform) {
        boolean holds(Support support) {
            return support.app() == app && support.platform() == platform;
        }
    }

    private record Cell(boolean supported, @Nullable String since) {
        String text() {
            return since == null ? Boolean.toString(supported) : since;
        }
    }
}
