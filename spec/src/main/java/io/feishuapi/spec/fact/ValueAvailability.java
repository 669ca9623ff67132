package io.feishuapi.spec.fact;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and since when one value of a closed list is there. Read from the prose that is kept with a field: labels
 * ({@code 名片（飞书 V7.1 及以上版本支持）}), and what holds only sometimes and begins with a value ({@code zip：iOS 端：飞书 V5.1.0 及以上版本支持}).
 *
 * @param value the value
 * @param app the kind of app that this holds for, or null for all
 * @param availability where and since when
 */
public record ValueAvailability(Literal value, @Nullable AppType app, Availability availability) {

    private static final Pattern CLAUSE = Pattern.compile("[,;。()]");
    private static final Pattern THE_VALUE = Pattern.compile("[该此本]值");

    /** What a field's prose says of single values, in the order of the values. */
    public static List<ValueAvailability> of(Field field) {
        List<ValueAvailability> all = new ArrayList<>();
        for (EnumValue value : field.enumValues()) {
            for (String text : statements(field, value)) {
                for (String clause : CLAUSE.split(Normal.of(text), -1)) {
                    String said = THE_VALUE.matcher(clause).replaceAll("");
                    read(value.value(), PhraseText.of(said), field.name(), all);
                }
            }
        }
        return all;
    }

    /** The value as it is written in JSON, for messages. */
    public String text() {
        return value.toString();
    }

    private static Set<String> statements(Field field, EnumValue value) {
        Set<String> statements = new LinkedHashSet<>();
        if (value.label() != null) {
            statements.add(value.label());
        }
        String beginning = value.value().plain();
        for (String soft : field.soft()) {
            String normal = Normal.of(soft).strip();
            if (normal.startsWith(beginning)) {
                String rest = normal.substring(beginning.length()).strip();
                if (rest.startsWith(":")) {
                    statements.add(rest.substring(1));
                }
            }
        }
        return statements;
    }

    private static void read(Literal value, PhraseText clause, String fieldName, List<ValueAvailability> all) {
        AvailabilityPhrases.Statement statement = AvailabilityPhrases.read(clause, fieldName);
        Set<Platform> named = Platforms.namedIn(clause);
        if (statement == null || AvailabilityPhrases.namesOthers(clause)) {
            return;
        }
        Availability availability = switch (statement) {
            case ON -> Availability.EVERYWHERE;
            case SINCE, BETWEEN, SINCE_ON_SYSTEM -> since(clause, named);
            case NOT_ON -> new Availability(null, Map.of(), List.copyOf(named));
            case ONLY_ON, ONLY_ON_SYSTEM -> new Availability(null, Map.of(), Platforms.others(named));
        };
        if (!availability.equals(Availability.EVERYWHERE)) {
            all.add(new ValueAvailability(value, app(clause.normal()), availability));
        }
    }

    private static Availability since(PhraseText clause, Set<Platform> named) {
        String all = null;
        Map<Platform, String> single = new EnumMap<>(Platform.class);
        List<String> parts = AvailabilityPhrases.versionParts(clause);
        for (String part : parts) {
            String version = AvailabilityPhrases.version(part);
            Set<Platform> platforms = parts.size() == 1 ? named : Platforms.namedIn(part);
            if (version != null && platforms.isEmpty()) {
                all = version;
            } else if (version != null) {
                platforms.forEach(platform -> single.put(platform, version));
            }
        }
        return new Availability(all, single, List.of());
    }

    private static @Nullable AppType app(String normal) {
        boolean gadget = normal.contains("小程序");
        boolean webapp = normal.contains("网页应用");
        if (gadget == webapp) {
            return null;
        }
        return gadget ? AppType.GADGET : AppType.WEBAPP;
    }
}
