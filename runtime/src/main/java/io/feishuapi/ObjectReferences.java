package io.feishuapi;

/** Finds the objects that stand in JSON as references. */
@FunctionalInterface
public interface ObjectReferences {

    /**
     * The object of a number.
     *
     * @throws IllegalArgumentException if there is none, or one of another type; the message says so
     */
    <T extends FeishuObject> T find(ObjectType<T> type, long number);
}
