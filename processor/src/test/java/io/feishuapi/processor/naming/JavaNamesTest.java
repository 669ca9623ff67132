package io.feishuapi.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    private final JavaNames names = new JavaNames(Glossary.packed());

    @ParameterizedTest
    @CsvSource({
        "openChatId, openChatId",
        "SSID, ssid",
        "URLPath, urlPath",
        "i18nNames, i18nNames",
        "zh_cn, zhCn",
        "open_chat_id, openChatId",
        "scope.userInfo, scopeUserInfo",
        "a-b, aB",
        "../x, x",
        "1st, _1st",
        "'', unnamed",
        "'  ', unnamed",
        "___, unnamed",
        "群ID, groupID",
        "饕餮, u9955992e",
        "$, unnamed",
        "a$b, aB",
    })
    void namesAMember(String wireName, String expected) {
        assertThat(names.member(wireName)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "chatType, ChatType",
        "SSID, Ssid",
        "1st, Value1st",
        "FileSystemManager.rename, FileSystemManagerRename",
        "'', Unnamed",
    })
    void namesAType(String wireName, String expected) {
        assertThat(names.type(wireName)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "front, FRONT",
        "utf-8, UTF_8",
        "qrCode, QR_CODE",
        "HTTPServer, HTTP_SERVER",
        "utf16le, UTF16LE",
        "wgs84, WGS84",
        "10, VALUE_10",
        "'', EMPTY",
        "'*', EMPTY",
    })
    void namesAConstant(String value, String expected) {
        assertThat(names.constant(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/", "\\u002a", "\"", "\u202e", "\ud800", "a b", "你好", "\0", "💥", "String", "int x;"})
    void givesAnIdentifierForAnything(String wireName) {
        assertThat(names.member(wireName)).matches(SourceVersion::isIdentifier).matches("\\p{ASCII}+");
        assertThat(names.type(wireName)).matches(SourceVersion::isIdentifier).matches("\\p{ASCII}+");
        assertThat(names.constant(wireName))
                .matches(SourceVersion::isIdentifier)
                .matches("\\p{ASCII}+");
    }

    @Test
    void boundsLongNames() {
        assertThat(names.member("x".repeat(10_000))).hasSizeLessThan(100);
        assertThat(names.constant("x-".repeat(10_000))).hasSizeLessThan(100);
        assertThat(names.type("群".repeat(10_000))).hasSizeLessThan(400);
    }
}
