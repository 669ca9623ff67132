package io.feishuapi.processor.plan;

/** A type nested in a generated top-level type. */
public sealed interface TypePlan permits RecordPlan, EnumPlan {

    /** Its simple name. */
    String name();

    /** Hands the type to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T record(RecordPlan plan);

        T enumeration(EnumPlan plan);
    }
}
