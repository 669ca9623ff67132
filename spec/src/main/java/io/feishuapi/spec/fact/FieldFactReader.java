package io.feishuapi.spec.fact;

import io.feishuapi.platform.Platform;
import java.util.List;
import java.util.Set;

/** Reads what the prose of one row states. */
public final class FieldFactReader {

    /** In this order: what one reader claims, those behind it do not see. */
    private static final List<FactReader> READERS = List.of(
            new ExampleReader(),
            new EnumScopeReader(),
            new EnumByPlatformReader(),
            new EnumListReader(),
            new EnumInlineReader(),
            new DefaultCellReader(),
            new AvailabilityReader(),
            new DeprecationReader(),
            new RequiredWhenReader(),
            new ChoiceReader(),
            new PrecedenceReader(),
            new HeldLimitReader(),
            new LimitExceptionReader(),
            new LimitReader(),
            new DefaultReader(),
            new EnumByDefaultReader(),
            new FormatReader(),
            new SoftReader(),
            new UnmatchedReader());

    private final Set<Platform> platforms;

    /**
     * A reader of a page's rows.
     *
     * @param platforms the platforms that the page knows of; what is implied of others is not said
     */
    public FieldFactReader(Set<Platform> platforms) {
        this.platforms = Set.copyOf(platforms);
    }

    /** Reads one row; prose that nobody understands ends up in the description, the notices, or {@code unmatched}. */
    public FieldFacts read(FieldContext field) {
        FieldText text = new FieldText(field);
        FactCollector facts = new FactCollector();
        for (FactReader reader : READERS) {
            reader.read(text, facts);
        }
        return facts.build(text, platforms);
    }
}
