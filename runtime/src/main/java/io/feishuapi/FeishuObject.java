package io.feishuapi;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;

/**
 * An object with methods: what the generated interfaces of objects extend. A generated client gives such objects, which live in the
 * client and are let go of there when they are closed; a host implements the interface in Java.
 */
public interface FeishuObject extends AutoCloseable, JsonWritable {

    /**
     * Lets go of the object, of the objects that its methods gave, and of what listens to it. Later calls on it fail. Closing it again
     * does nothing. What the docs call by this name, such as {@code NfcA.close}, is another method, which takes a request.
     *
     * <p>Of an object that a host implements, this is called when the page lets go of it or is gone.
     */
    @Override
    default void close() {}

    /**
     * Writes a reference to an object in the client.
     *
     * @throws UnsupportedOperationException for an object that is implemented in Java, which only a host can bring to a page
     */
    @Override
    default void writeTo(JsonWriter writer) {
        throw new UnsupportedOperationException("an object that is implemented in Java has no number: "
                + getClass().getName());
    }
}
