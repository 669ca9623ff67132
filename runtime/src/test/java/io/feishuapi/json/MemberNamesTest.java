package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberNamesTest {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void namesOfEveryLengthAreFound() {
        String[] names = IntStream.rangeClosed(0, 40)
                .mapToObj(length -> ALPHABET.substring(0, length))
                .toArray(String[]::new);
        MemberNames known = MemberNames.of(names);
        for (String name : names) {
            assertThat(read(known, name)).isSameAs(name);
            assertThat(known.contains(name)).isTrue();
        }
    }

    @Test
    void namesThatDifferInOneCharacterAreOthers() {
        for (int length = 1; length <= 40; length++) {
            String name = ALPHABET.substring(0, length);
            MemberNames known = MemberNames.of(name);
            for (int place = 0; place < length; place++) {
                String other = name.substring(0, place) + '_' + name.substring(place + 1);
                assertThat(read(known, other)).isEqualTo(other);
                assertThat(known.contains(other)).isFalse();
            }
            assertThat(read(known, name + '_')).isEqualTo(name + '_');
            assertThat(read(known, '_' + name)).isEqualTo('_' + name);
        }
    }

    @Test
    void namesBeyondAsciiAreReadAsTheyAre() {
        MemberNames known = MemberNames.of("é", "ÿ", "名", "\ud83d\ude00", "a\u0000b");
        for (String name : new String[] {"é", "ÿ", "名", "Ā", "\ud83d\ude00", "\ud83d", "字"}) {
            assertThat(read(known, name)).isEqualTo(name);
        }
        assertThat(known.contains("名")).isTrue();
        assertThat(known.contains("字")).isFalse();
        assertThat(JsonReader.<String>parse("{\"a\\u0000b\":0}", reader -> first(reader, known)))
                .isEqualTo("a\u0000b");
    }

    @Test
    void manyNamesAreFound() {
        String[] names =
                IntStream.range(0, 500).mapToObj(number -> "member" + number).toArray(String[]::new);
        MemberNames known = MemberNames.of(names);
        for (String name : names) {
            assertThat(read(known, name)).isSameAs(name);
        }
    }

    @Test
    void whatClientsSendBesideThePageIsKnown() {
        assertThat(read(MemberNames.of("id"), "errMsg")).isSameAs(read(MemberNames.of("other"), "errMsg"));
        assertThat(MemberNames.of("id").contains("errMsg")).isFalse();
    }

    private static String read(MemberNames known, String name) {
        return JsonReader.parse("{\"" + name + "\":0}", reader -> first(reader, known));
    }

    private static String first(JsonReader reader, MemberNames known) {
        reader.beginObject();
        String name = reader.nextMember(known);
        reader.readAny();
        reader.nextMember(known);
        return name;
    }
}
