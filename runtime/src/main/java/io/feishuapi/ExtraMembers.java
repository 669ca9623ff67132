package io.feishuapi;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members that a page does not know, in order: mostly none or {@code errMsg} alone, so in an array. Cannot be changed through the map's
 * methods; {@link Copies} adds to it until a record holds it.
 */
final class ExtraMembers extends AbstractMap<String, @Nullable Object> {

    /** Up to so many members are searched one by one. */
    private static final int SEARCHED = 8;

    /** Name, value, name, value. */
    private @Nullable Object[] slots = new Object[2];

    private int size;
    private @Nullable Map<Object, Integer> positions;
    private boolean fixed;

    /** Whether members can still be added. */
    boolean isOpen() {
        return !fixed;
    }

    /** Ends the adding. */
    ExtraMembers fix() {
        fixed = true;
        return this;
    }

    /** Adds a member, or changes the one of the same name. */
    void add(String name, @Nullable Object value) {
        int known = position(name);
        if (known >= 0) {
            slots[2 * known + 1] = value;
            return;
        }
        if (2 * size == slots.length) {
            slots = Arrays.copyOf(slots, slots.length * 2);
        }
        slots[2 * size] = name;
        slots[2 * size + 1] = value;
        if (positions != null) {
            positions.put(name, size);
        }
        size++;
        if (size > SEARCHED && positions == null) {
            Map<Object, Integer> all = new HashMap<>();
            for (int index = 0; index < size; index++) {
                all.put(name(index), index);
            }
            positions = all;
        }
    }

    private int position(@Nullable Object name) {
        if (positions != null) {
            return positions.getOrDefault(name, -1);
        }
        for (int index = 0; index < size; index++) {
            if (name(index).equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private String name(int index) {
        return (String) Objects.requireNonNull(slots[2 * index]);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int position = position(name);
        return position < 0 ? null : slots[2 * position + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return position(name) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, @Nullable Object>> {

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Entry<String, @Nullable Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public Entry<String, @Nullable Object> next() {
                    if (next == size) {
                        throw new NoSuchElementException();
                    }
                    int index = next++;
                    return new SimpleImmutableEntry<>(name(index), slots[2 * index + 1]);
                }
            };
        }
    }
}
