package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringEndsTest {

    @Test
    void everyByteAtEveryPlace() {
        for (int value = 0; value < 0x100; value++) {
            for (int place = 0; place < Long.BYTES; place++) {
                byte[] bytes = "abcdefgh".getBytes(StandardCharsets.ISO_8859_1);
                bytes[place] = (byte) value;
                assertThat(firstEnd(bytes)).isEqualTo(isEnd((byte) value) ? place : -1);
            }
        }
    }

    @Test
    void theFirstOfSeveralCounts() {
        Random random = new Random(7);
        byte[] bytes = new byte[Long.BYTES];
        for (int round = 0; round < 200_000; round++) {
            random.nextBytes(bytes);
            int expected = -1;
            for (int index = Long.BYTES - 1; index >= 0; index--) {
                expected = isEnd(bytes[index]) ? index : expected;
            }
            assertThat(firstEnd(bytes)).isEqualTo(expected);
        }
    }

    private static int firstEnd(byte[] bytes) {
        long ends = StringEnds.in(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0));
        return ends == 0 ? -1 : StringEnds.first(ends);
    }

    private static boolean isEnd(byte value) {
        return value == '"' || value == '\\' || (value >= 0 && value < ' ');
    }
}
