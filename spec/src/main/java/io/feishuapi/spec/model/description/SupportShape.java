package io.feishuapi.spec.model.description;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.text.Position;

/** A cell of the support table. */
public final class SupportShape extends Shape<Support> {

    public static final SupportShape SUPPORT = new SupportShape();

    public static final Component<Support, AppType> APP = Component.of("app", new WordForm<>(AppType.values()));
    public static final Component<Support, Platform> PLATFORM = Component.of("platform", AvailabilityShape.PLATFORM);
    public static final Component<Support, Boolean> SUPPORTED = Component.of("supported", TruthForm.TRUTH);
    public static final Component<Support, String> SINCE = Component.of("since", TextForm.TEXT);
    public static final Component<Support, Position> POSITION = Component.<Support, Position>of(
                    "line", PositionForm.LINE)
            .notPrinted("a table is found without it")
            .notCompared("a fact that moved is the same fact")
            .notShown("the page is not at hand");

    private SupportShape() {}

    @Override
    public Support blank() {
        return new Support(AppType.GADGET, Platform.ANDROID, false, null);
    }

    @Override
    protected <E extends Exception> Support map(Support given, ComponentVisitor<Support, E> visitor) throws E {
        return new Support(
                visitor.required(APP, given.app()),
                visitor.required(PLATFORM, given.platform()),
                visitor.required(SUPPORTED, given.supported()),
                visitor.optional(SINCE, given.since()),
                visitor.optional(POSITION, given.position()));
    }
}
