package io.feishuapi.sample;

import io.feishuapi.WireEnum;

/** An enum with whole numbers on the wire. */
public enum Mood implements WireEnum {
    CALM(0L),
    MERRY(1L);

    private final Long value;

    Mood(long value) {
        this.value = value;
    }

    @Override
    public Object value() {
        return value;
    }
}
