package io.feishuapi.spec.model.description;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import java.util.List;
import java.util.Map;

/** Where and since when a field is there. */
public final class AvailabilityShape extends Shape<Availability> {

    public static final AvailabilityShape AVAILABILITY = new AvailabilityShape();

    static final WordForm<Platform> PLATFORM = new WordForm<>(Platform.values());

    public static final Component<Availability, String> SINCE =
            Component.<Availability, String>of("since", TextForm.TEXT).statement();
    public static final Component<Availability, Map<Platform, String>> PLATFORM_SINCE =
            Component.<Availability, Map<Platform, String>>of("platformSince", PlatformVersionsForm.PLATFORM_VERSIONS)
                    .statements();
    public static final Component<Availability, List<Platform>> NOT_ON = Component.<Availability, List<Platform>>of(
                    "notOn", new ListForm<>(PLATFORM))
            .statements();

    private AvailabilityShape() {}

    @Override
    public Availability blank() {
        return Availability.EVERYWHERE;
    }

    @Override
    protected <E extends Exception> Availability map(Availability given, ComponentVisitor<Availability, E> visitor)
            throws E {
        return new Availability(
                visitor.optional(SINCE, given.since()),
                visitor.required(PLATFORM_SINCE, given.platformSince()),
                visitor.required(NOT_ON, given.notOn()));
    }
}
