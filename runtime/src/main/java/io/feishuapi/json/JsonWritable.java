package io.feishuapi.json;

/** Something that writes itself as one JSON value. */
@FunctionalInterface
public interface JsonWritable {

    /** Writes this as one JSON value. */
    void writeTo(JsonWriter writer);
}
