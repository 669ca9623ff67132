package io.feishuapi.spec.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string; string",
                "String; string",
                "hex string; string",
                "int; number",
                "Number; number",
                "`boolean`; boolean",
                "function(res); function",
                "ArrayBuffer; arraybuffer",
                "string[]; array<string>",
                "object[]; array<any>",
                "user[]; array<object>",
                "array; array<any>",
                "Array<string>; array<string>",
                "Array.<number>; array<number>",
                "string[][]; array<array<string>>",
                "string｜arraybuffer; string|arraybuffer",
                "string/ArrayBuffer; string|arraybuffer",
                "string | number; string|number",
                "string 或 number; string|number",
                "string or number; string|number",
                "number|null; number",
                "string（可选）; string",
                "(string|number)[]; array<any>",
                "Object<string, string>; object",
                "Stats; object",
                "字符串; string",
                "Enum<string>; string",
                "enum(number); number",
                "i18n<string>; object",
                "Uint8ClampedArray; arraybuffer",
                "(offset: number, color: string) => void; function",
                "'dark' | 'light'; string",
                "枚举; any",
                "怪; any"
            })
    void withoutMembers(String text, String type) {
        assertThat(FieldTypeReader.read(text, false)).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource({
        "object[],array<object>",
        "array,array<object>",
        "user[],array<object>",
        "department,object",
        "怪,object",
        "'',object"
    })
    void withMembers(String text, String type) {
        assertThat(FieldTypeReader.read(text, true)).hasToString(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "string", "any", "Stats"})
    void known(String text) {
        assertThat(FieldTypeReader.isKnown(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"怪", "这是一段说明"})
    void unknown(String text) {
        assertThat(FieldTypeReader.isKnown(text)).isFalse();
    }
}
