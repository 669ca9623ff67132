package io.feishuapi.processor.plan;

/** A type nested in a generated top-level type. */
public sealed interface TypePlan permits RecordPlan, EnumPlan {

    /** Its simple name. */
    String name();
}
