package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.text.Position;

/** A fenced sample. */
public final class SampleShape extends Shape<Sample> {

    public static final SampleShape SAMPLE = new SampleShape();

    public static final Component<Sample, String> LANGUAGE =
            Component.<Sample, String>of("lang", TextForm.TEXT).notCompared("it says how the sample is coloured");
    public static final Component<Sample, Sample.Role> ROLE =
            Component.of("role", new WordForm<>(Sample.Role.values()));
    public static final Component<Sample, String> TEXT = Component.of("text", TextForm.TEXT);
    public static final Component<Sample, String> JSON = Component.<Sample, String>of("json", TextForm.TEXT)
            .notPrinted("it is made of the text")
            .notCompared("it is made of the text");
    public static final Component<Sample, Position> POSITION = Component.<Sample, Position>of("line", PositionForm.LINE)
            .notCompared("a fact that moved is the same fact")
            .notShown("the page is not at hand");

    private SampleShape() {}

    @Override
    public Sample blank() {
        return new Sample("", Sample.Role.OTHER, "", null, Position.START);
    }

    @Override
    protected <E extends Exception> Sample map(Sample given, ComponentVisitor<Sample, E> visitor) throws E {
        return new Sample(
                visitor.required(LANGUAGE, given.language()),
                visitor.required(ROLE, given.role()),
                visitor.required(TEXT, given.text()),
                visitor.optional(JSON, given.json()),
                visitor.required(POSITION, given.position()));
    }
}
