package io.feishuapi.spec.compare;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Support;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and since when the field is there; told once where it changed alike on every platform. Only platforms count that have the API in
 * both editions: a field that stays away from a platform which the API only now reaches was never there.
 */
final class AvailabilityComparer implements FieldFactComparer {

    private final Set<Platform> platforms;

    AvailabilityComparer(PagePair pages) {
        platforms = EnumSet.allOf(Platform.class);
        platforms.retainAll(platforms(pages.older()));
        platforms.retainAll(platforms(pages.newer()));
    }

    /** Those that the support table names; all where there is no table. */
    private static Set<Platform> platforms(ApiPage page) {
        if (page.support().isEmpty()) {
            return EnumSet.allOf(Platform.class);
        }
        Set<Platform> supported = EnumSet.noneOf(Platform.class);
        page.support().stream().filter(Support::supported).forEach(support -> supported.add(support.platform()));
        return supported;
    }

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        Map<Platform, Step> steps = new EnumMap<>(Platform.class);
        for (Platform platform : platforms) {
            step(platform, older.availability(), newer.availability()).ifPresent(step -> steps.put(platform, step));
        }
        boolean alike = steps.size() == platforms.size() && new HashSet<>(steps.values()).size() == 1;
        if (alike) {
            Step step = steps.values().iterator().next();
            changes.add(step.kind(), step.older(), step.newer());
            return;
        }
        steps.forEach(
                (platform, step) -> changes.add(step.kind(), on(platform, step.older()), on(platform, step.newer())));
    }

    private static Optional<Step> step(Platform platform, Availability older, Availability newer) {
        boolean was = !older.notOn().contains(platform);
        boolean is = !newer.notOn().contains(platform);
        String olderSince = was ? since(platform, older) : null;
        String newerSince = is ? since(platform, newer) : null;
        if (was != is) {
            ChangeKind kind = is ? ChangeKind.FIELD_PLATFORM_ADDED : ChangeKind.FIELD_PLATFORM_DROPPED;
            return Optional.of(new Step(kind, presence(was, olderSince), presence(is, newerSince)));
        }
        return kind(SinceStep.of(olderSince, newerSince)).map(kind -> new Step(kind, olderSince, newerSince));
    }

    /** What is said of one platform outweighs what is said of all. */
    private static @Nullable String since(Platform platform, Availability availability) {
        String own = availability.platformSince().get(platform);
        return own == null ? availability.since() : own;
    }

    private static String presence(boolean there, @Nullable String since) {
        if (!there) {
            return "not there";
        }
        return since == null ? "there" : since;
    }

    private static Optional<ChangeKind> kind(SinceStep step) {
        return switch (step) {
            case RAISED -> Optional.of(ChangeKind.FIELD_SINCE_RAISED);
            case LOWERED -> Optional.of(ChangeKind.FIELD_SINCE_LOWERED);
            case STATED -> Optional.of(ChangeKind.FIELD_SINCE_STATED);
            case WITHDRAWN -> Optional.of(ChangeKind.FIELD_SINCE_WITHDRAWN);
            case CHANGED -> Optional.of(ChangeKind.FIELD_SINCE_CHANGED);
            case NONE -> Optional.empty();
        };
    }

    private static @Nullable String on(Platform platform, @Nullable String text) {
        return text == null ? null : platform.wireName() + " " + text;
    }

    private record Step(
            ChangeKind kind,
            @Nullable String older,
            @Nullable String newer) {}
}
