package io.feishuapi.spec.model.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.correction.CorrectionCatalog;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.description.RecordFiller;
import io.feishuapi.spec.page.source.PageHash;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedPageTest {

    private static final PageCatalog PACKED = PageCatalog.packed();

    static SortedSet<String> names() {
        return PACKED.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPackedPageIsWhatReadingThePageGives(String name) throws IOException {
        PageSource source = PACKED.source(name).orElseThrow();
        ApiPage read = source.read(new PageReader());

        PackedPage packed = source.packed().orElseThrow();

        assertThat(packed.stated()).isEqualTo(read);
        assertThat(packed.corrected()).isEqualTo(CorrectionCatalog.packed().apply(read));
        assertThat(packed.hash()).isEqualTo(PageHash.of(source.bytes()));
    }

    @Test
    void everyComponentOfEveryRecordIsPacked() throws IOException {
        ApiPage full = new RecordFiller(0).fill(ApiPage.class);

        assertThat(PackedFormat.unpack(PackedFormat.pack(full))).isEqualTo(full);
        assertThat(full.input().get(0).fields().get(0).deprecated()).isNotNull();
    }

    @Test
    void everyAbsentComponentStaysAbsent() throws IOException {
        ApiPage blank = ApiPage.blank("a.md", "a", ApiKind.OTHER, List.of());

        assertThat(PackedFormat.unpack(PackedFormat.pack(blank))).isEqualTo(blank);
    }

    @Test
    void kindsThatTheFullPageHasOnlyOneOf() throws IOException {
        Field full = new RecordFiller(0).fill(Field.class);
        List<FieldType> types = List.of(
                FieldType.Simple.ANY,
                new FieldType.Array(new FieldType.Array(FieldType.Simple.STRING)),
                new FieldType.Union(List.of(FieldType.Simple.STRING, FieldType.Simple.NUMBER)));
        List<Literal> literals = List.of(
                new Literal.JsonString(""),
                new Literal.JsonNumber(-12),
                new Literal.JsonBoolean(false),
                new Literal.JsonNull(),
                new Literal.JsonArray(List.of(new Literal.JsonNull(), new Literal.JsonNumber(7))));
        for (FieldType type : types) {
            assertSurvives(with(full, type, new DefaultValue.Described("none")));
        }
        for (Literal literal : literals) {
            assertSurvives(with(full, FieldType.Simple.ANY, new DefaultValue.Known(literal)));
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        ApiPage full = new RecordFiller(0).fill(ApiPage.class);

        assertThat(PackedPage.write("hash", full, full)).isEqualTo(PackedPage.write("hash", full, full));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        ApiPage full = new RecordFiller(0).fill(ApiPage.class);
        byte[] file = PackedPage.write("hash", full, full);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> PackedPage.read(cut)).isInstanceOf(IOException.class);
        }
        byte[] model = PackedFormat.pack(full);
        for (int length = 0; length < model.length; length++) {
            byte[] cut = Arrays.copyOf(model, length);
            assertThatThrownBy(() -> PackedFormat.unpack(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileOfAnotherVersionIsRefused() {
        byte[] file = PackedIndex.write(List.of("a.md"));
        file[3]++;

        assertThatThrownBy(() -> PackedIndex.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version");
        assertThatThrownBy(() -> PackedPage.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version");
    }

    private static void assertSurvives(Field field) throws IOException {
        ApiPage page =
                PageShape.PAGE.make().set(PageShape.INPUT, List.of(field)).done();
        assertThat(PackedFormat.unpack(PackedFormat.pack(page))).isEqualTo(page);
    }

    private static Field with(Field field, FieldType type, DefaultValue defaultValue) {
        return FieldShape.FIELD
                .edit(field)
                .set(FieldShape.TYPE, type)
                .set(FieldShape.INTEGER, false)
                .set(FieldShape.REQUIRED, null)
                .set(FieldShape.DEFAULT, defaultValue)
                .done();
    }
}
