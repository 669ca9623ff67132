package io.feishuapi.spec.fact;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.page.prose.PermissionMark;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of one row. The first default, example and deprecation win. */
final class FactCollector {

    private final LimitSet limits = new LimitSet();
    private final Map<Platform, String> platformSince = new EnumMap<>(Platform.class);
    private final Set<Platform> notOn = new LinkedHashSet<>();
    private final Set<Platform> outsideOnly = new LinkedHashSet<>();
    private final Set<String> apps = new LinkedHashSet<>();
    private final List<AppVersion> appVersions = new ArrayList<>();
    private final Set<String> soft = new LinkedHashSet<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final Set<ProseLine> unmatched = new LinkedHashSet<>();
    private final Set<TextLine> entries = new HashSet<>();
    private final List<EnumValue> enumValues = new ArrayList<>();
    private @Nullable DefaultValue defaultValue;
    private @Nullable Literal listedDefault;
    private @Nullable String example;
    private @Nullable Deprecation deprecated;
    private @Nullable String since;

    private record AppVersion(Set<Platform> platforms, String version) {}

    boolean hasDefault() {
        return defaultValue != null;
    }

    /** The default so far, or null. */
    @Nullable
    DefaultValue defaultValue() {
        return defaultValue;
    }

    void defaultValue(DefaultValue value) {
        if (defaultValue == null) {
            defaultValue = value;
        }
    }

    /** A value whose entry in the list of values calls it the default. */
    void listedDefault(Literal value) {
        listedDefault = value;
    }

    boolean hasExample() {
        return example != null;
    }

    void example(String text) {
        if (example == null) {
            example = text;
        }
    }

    boolean hasEnum() {
        return !enumValues.isEmpty();
    }

    /** Whether a value is one of those that the row lists. */
    boolean lists(Literal literal) {
        return enumValues.stream().anyMatch(value -> value.value().equals(literal));
    }

    /** Notes that a line is an entry of the list of values: what it says is said of that value. */
    void entry(TextLine line) {
        entries.add(line);
    }

    /** Whether a line is an entry of the list of values. */
    boolean isEntry(TextLine line) {
        return entries.contains(line);
    }

    /** Whether these are the values that the row lists, in any order. */
    boolean listsAll(List<EnumValue> values) {
        return values.size() == enumValues.size() && values.stream().allMatch(value -> lists(value.value()));
    }

    void enumValues(List<EnumValue> values) {
        if (enumValues.isEmpty()) {
            enumValues.addAll(values);
        }
    }

    void deprecated(Deprecation deprecation) {
        if (deprecated == null) {
            deprecated = deprecation;
        }
    }

    void since(String version) {
        since = since == null ? version : Versions.smaller(since, version);
    }

    void since(Platform platform, String version) {
        platformSince.merge(platform, version, Versions::smaller);
    }

    /** A version that holds for one kind of app only: it is the field's where the row tells of the other kind too. */
    void sinceInApp(String app, Set<Platform> platforms, String version) {
        apps.add(app);
        appVersions.add(new AppVersion(platforms, version));
    }

    /** The field is not there in one kind of app. */
    void notInApp(String app) {
        apps.add(app);
    }

    void notOn(Platform platform) {
        notOn.add(platform);
    }

    /** The field is said to be on other platforms only; a version for this platform, said elsewhere, outweighs that. */
    void outsideOnly(Platform platform) {
        outsideOnly.add(platform);
    }

    void rule(FieldRule rule) {
        limits.add(rule);
    }

    /** The hard rules so far. */
    LimitSet limits() {
        return limits;
    }

    void soft(String text) {
        if (!text.isBlank()) {
            soft.add(text);
        }
    }

    void relation(Relation relation) {
        relations.add(relation);
    }

    void unmatched(ProseLine line) {
        unmatched.add(line);
    }

    FieldFacts build(FieldText text, Set<Platform> pagePlatforms) {
        if (apps.size() > 1) {
            appVersions.forEach(this::since);
        }
        if (!platformSince.isEmpty() || !notOn.isEmpty() || !outsideOnly.isEmpty()) {
            keepKnown(text, pagePlatforms);
        }
        if (listedDefault != null && lists(listedDefault)) {
            defaultValue(new DefaultValue.Known(listedDefault));
        }
        tellValues();
        limits.settle().forEach(this::soft);
        outsideOnly.removeAll(platformSince.keySet());
        notOn.addAll(outsideOnly);
        return new FieldFacts(
                text.field().input() && Omission.isAllowed(text, this),
                defaultValue,
                example,
                enumValues,
                limits.rules(),
                List.copyOf(soft),
                new Availability(since, platformSince, List.copyOf(notOn)),
                permissions(text.field().description().permissions()),
                deprecated,
                DescriptionWriter.describe(text.body()),
                DescriptionWriter.notices(text.notices()),
                List.copyOf(relations),
                List.copyOf(unmatched));
    }

    private void since(AppVersion inApp) {
        if (inApp.platforms.isEmpty()) {
            since(inApp.version);
        }
        inApp.platforms.forEach(platform -> since(platform, inApp.version));
    }

    /** Of the platforms, those that the page or the row knows. */
    private void keepKnown(FieldText text, Set<Platform> pagePlatforms) {
        Set<Platform> known = EnumSet.noneOf(Platform.class);
        known.addAll(pagePlatforms);
        text.lines().forEach(line -> known.addAll(Platforms.spelledOutIn(line)));
        platformSince.keySet().retainAll(known);
        notOn.retainAll(known);
        outsideOnly.retainAll(known);
    }

    private static List<String> permissions(List<PermissionMark> marks) {
        return marks.isEmpty()
                ? List.of()
                : marks.stream().map(PermissionMark::id).distinct().toList();
    }

    /** A default, an example or a listed value is allowed, so a limit that forbids it is none. */
    private void tellValues() {
        if (defaultValue instanceof DefaultValue.Known known && known.value() instanceof Literal.JsonNumber number) {
            limits.value(number.value());
        }
        if (example != null && LiteralReader.readByForm(example) instanceof Literal.JsonNumber number) {
            limits.value(number.value());
        }
        for (EnumValue value : enumValues) {
            if (value.value() instanceof Literal.JsonNumber number) {
                limits.value(number.value());
            }
        }
    }
}
