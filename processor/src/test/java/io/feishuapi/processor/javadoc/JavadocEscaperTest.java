package io.feishuapi.processor.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocEscaperTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an end of a comment | a */ b | a *&#47; b",
                "a slash elsewhere | a / b /* c | a / b /* c",
                "a tag | <script>x</script> | &lt;script&gt;x&lt;/script&gt;",
                "an entity | a && b &lt; | a &amp;&amp; b &amp;lt;",
                "a block tag | @param x | &#64;param x",
                "an inline tag | {@code x} | {&#64;code x}",
                "a backslash-u | \\u002a/ | &#92;u002a/",
                "a broken backslash-u | \\uXYZ | &#92;uXYZ",
                "a format | $L $$ %s | $L $$ %s",
                "Chinese | 单聊 | 单聊",
            })
    void escapes(String hazard, String text, String expected) {
        assertThat(JavadocEscaper.text(text)).as(hazard).isEqualTo(expected);
    }

    @Test
    void dropsWhatIsInvisibleOrTurnsTheOrderOfReading() {
        assertThat(JavadocEscaper.text("a\u202eb\u2066c\u200bd\ufeffe\u2028f\u0000g\u0085h"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(JavadocEscaper.text("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd");
        assertThat(JavadocEscaper.text("\ud83d\udca5")).isEqualTo("\ud83d\udca5");
    }

    @Test
    void keepsLineEnds() {
        assertThat(JavadocEscaper.text("a\nb")).isEqualTo("a\nb");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | a > b & c | {@code a > b & c}",
                "a tag | a<b> & c | <code>a&lt;b&gt; &amp; c</code>",
                "braces | {a} | <code>{a}</code>",
                "an at sign | a@b | <code>a&#64;b</code>",
                "a star | */ | <code>*&#47;</code>",
                "a backslash | \\u0041 | <code>&#92;u0041</code>",
            })
    void putsValuesIntoCodeFont(String hazard, String value, String expected) {
        assertThat(JavadocEscaper.code(value)).as(hazard).isEqualTo(expected);
    }

    @Test
    void putsNothingIntoCodeFont() {
        assertThat(JavadocEscaper.code(" \n ")).isEqualTo("<code>&nbsp;</code>");
        assertThat(JavadocEscaper.code("\u202e")).isEqualTo("<code></code>");
    }
}
