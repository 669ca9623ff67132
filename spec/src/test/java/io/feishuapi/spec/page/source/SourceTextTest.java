package io.feishuapi.spec.page.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.text.Position;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void everyKindOfLineEnd() {
        SourceText text = SourceText.of("ab\r\nc\rd\n\ne");
        assertThat(text.text()).isEqualTo("ab\nc\nd\n\ne");
        assertThat(text.lineCount()).isEqualTo(5);
        assertThat(text.position(text.text().indexOf('c'))).isEqualTo(new Position(2, 1));
        assertThat(text.position(text.text().indexOf('e'))).isEqualTo(new Position(5, 1));
        assertThat(text.position(text.text().length())).isEqualTo(new Position(5, 2));
        assertThat(text.line(0)).isEqualTo("ab");
    }

    @Test
    void partOfAFileKnowsItsPlace() {
        SourceText text = SourceText.of("ab\ncd", new Position(7, 3));
        assertThat(text.position(1)).isEqualTo(new Position(7, 4));
        assertThat(text.position(4)).isEqualTo(new Position(8, 2));
    }

    @Test
    void fragmentsAreStrippedInPlace() {
        Fragment fragment = SourceText.of("x | \n  甲 乙 \n| y").fragment(3, 11).strip();
        assertThat(fragment.text()).isEqualTo("甲 乙");
        assertThat(fragment.position()).isEqualTo(new Position(2, 3));
        assertThat(fragment.position(2)).isEqualTo(new Position(2, 5));
    }
}
