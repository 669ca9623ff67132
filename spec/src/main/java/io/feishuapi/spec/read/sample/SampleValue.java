package io.feishuapi.spec.read.sample;

import io.feishuapi.spec.text.Position;
import java.util.List;
import java.util.Map;

/** A value in a sample. */
sealed interface SampleValue {

    /** What kind of value it is, in the words of the tables. */
    String typeName();

    /** An object; members keep their order, the last of a name counts. */
    record ObjectValue(Map<String, Member> members) implements SampleValue {
        @Override
        public String typeName() {
            return "object";
        }
    }

    /** A list. */
    record ListValue(List<SampleValue> elements) implements SampleValue {
        @Override
        public String typeName() {
            return "array";
        }
    }

    /** Anything without parts: {@code string}, {@code number}, {@code boolean} or {@code null}. */
    record Scalar(String typeName) implements SampleValue {}

    /**
     * A member.
     *
     * @param position where its name stands in the page
     * @param value its value
     */
    record Member(Position position, SampleValue value) {}
}
