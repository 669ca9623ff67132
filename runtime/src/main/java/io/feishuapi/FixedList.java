package io.feishuapi;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list that cannot change and may hold nulls. A type of its own, so that a copy of it is known to be needless. */
final class FixedList<T extends @Nullable Object> extends AbstractList<T> implements RandomAccess {

    private final @Nullable Object[] elements;

    /** Keeps the array, which no one else may keep. */
    FixedList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements of the type were put in.
    public T get(int index) {
        return (T) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public @Nullable Object[] toArray() {
        return Arrays.copyOf(elements, elements.length, Object[].class);
    }
}
