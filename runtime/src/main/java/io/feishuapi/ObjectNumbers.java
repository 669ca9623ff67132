package io.feishuapi;

/** Gives objects that are implemented in Java the numbers by which JSON refers to them. */
public interface ObjectNumbers {

    /** The number of an object. */
    <T extends FeishuObject> long number(ObjectType<T> type, T object);
}
