package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Each member is found from whatever one was the last. */
    @Test
    void membersComeInAnyOrder() {
        String[] names = {
            "a", "名", "longerThanAWord", "b\"", "ofMoreThanSixteenCharacters", "ofMoreThanSixteenOthers", ""
        };
        MemberNames known = MemberNames.of(names);
        RandomGenerator random = new Random(1);
        for (int count = 0; count < 2_000; count++) {
            List<String> members = Stream.generate(() -> random.nextInt(5) == 0
                            ? "other" + random.nextInt(3) + "\t"
                            : random.nextInt(5) == 0 ? "errMsg" : names[random.nextInt(names.length)])
                    .limit(random.nextInt(9))
                    .toList();
            String json = JsonWriter.toJson(writer -> {
                writer.beginObject();
                members.forEach(name -> writer.member(name, 1));
                writer.endObject();
            });
            String text = random.nextBoolean() ? json : json.replaceAll("[:,{}]", " $0 ");

            assertThat(JsonReader.<List<String>>parse(text, reader -> all(reader, known)))
                    .as(text)
                    .isEqualTo(members);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\"",
                "{\"name\":",
                "{\"name\";1}",
                "{\"name\":1,}",
                "{\"name\":1,",
                "{\"name\":1",
                "{\"name\":1 \"times\":2}",
                "{\"name\":1,times:2}",
                "{,\"name\":1}",
                "{name\":1}",
                "{\"nam",
                "{"
            })
    void whatIsNoObjectIsRefusedAsElsewhere(String json) {
        MemberNames known = MemberNames.of("name", "times");
        Throwable failure = catchThrowable(() -> JsonReader.parse(json, JsonReader::readMap));

        assertThat(failure).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonReader.<List<String>>parse(json, reader -> all(reader, known)))
                .isInstanceOf(JsonException.class)
                .hasMessage(failure.getMessage());
    }

    private static List<String> all(JsonReader reader, MemberNames known) {
        List<String> all = new ArrayList<>();
        for (int member = reader.firstMember(known); member >= 0; member = reader.nextMember(known, member)) {
            all.add(known.isOfPage(member) ? known.name(member) : reader.otherName());
            reader.readAny();
        }
        return all;
    }

    private static String read(MemberNames known, String name) {
        return JsonReader.parse("{\"" + name + "\":0}", reader -> first(reader, known));
    }

    private static String first(JsonReader reader, MemberNames known) {
        int position = reader.firstMember(known);
        reader.readAny();
        assertThat(reader.nextMember(known, position)).isNegative();
        return known.isOfPage(position) ? known.name(position) : reader.otherName();
    }
}
