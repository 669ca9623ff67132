package io.feishuapi.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in.a",
                "out.left.items[].id",
                "fail.a[][].b",
                "properties.src",
                "in.\"a.b\".c",
                "in.\"\"",
                "in.一 二"
            })
    void aPathIsItsText(String text) {
        assertThat(MemberPath.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in",
                "in.",
                "in..a",
                "on.a",
                "in.a[]",
                "in.a[",
                "in.a]",
                "in.a[]b",
                "in.\"a",
                "in.\"a\\",
                "in.\"\\u12\"",
                "a.b"
            })
    void whatIsNoPath(String text) {
        assertThat(MemberPath.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a[]", "[]", "\"", "", "\\", "a\nb\t\u0001\r", "chat.name"})
    void anyNameComesBack(String name) {
        MemberPath path = MemberPath.of(Side.INPUT, name).member(FieldType.Simple.OBJECT, name);

        assertThat(MemberPath.of(path.toString())).isEqualTo(path);
        assertThat(path.steps()).extracting(MemberPath.Step::name).containsExactly(name, name);
    }

    @Test
    void membersOfListsStandBehindTheirBrackets() {
        FieldType objects = new FieldType.Array(FieldType.Simple.OBJECT);
        FieldType either = new FieldType.Union(List.of(FieldType.Simple.STRING, objects));

        assertThat(MemberPath.of("in.a").member(objects, "b")).hasToString("in.a[].b");
        assertThat(MemberPath.of("in.a").member(new FieldType.Array(objects), "b"))
                .hasToString("in.a[][].b");
        assertThat(MemberPath.of("in.a").member(either, "b")).hasToString("in.a[].b");
        assertThat(MemberPath.of("in.a").member(FieldType.Simple.OBJECT, "b")).hasToString("in.a.b");
    }
}
