package io.feishuapi.spec.model.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.compare.lock.PageLock;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.json.ModelReader;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.model.packed.PackedPage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Varies each component of the model by itself: whatever follows from the description has to notice. */
class ModelDescriptionTest {

    static List<ModelVariants.Variant> variants() {
        return ModelVariants.all();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theVariantIsOne(ModelVariants.Variant variant) {
        assertThat(variant.page()).isNotEqualTo(ModelVariants.PAGE);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void jsonKeepsIt(ModelVariants.Variant variant) throws IOException {
        String printed = print(variant.page());

        assertThat(print(ModelReader.read(printed))).isEqualTo(printed);
        if (variant.whyNotPrinted() == null) {
            assertThat(printed).isNotEqualTo(print(ModelVariants.PAGE));
        } else {
            assertThat(printed).as(variant.whyNotPrinted()).isEqualTo(print(ModelVariants.PAGE));
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void thePackedFormKeepsIt(ModelVariants.Variant variant) throws IOException {
        byte[] packed = PackedPage.write("hash", variant.page(), ModelVariants.PAGE);

        assertThat(PackedPage.read(packed).stated()).isEqualTo(variant.page());
        assertThat(PackedPage.read(packed).corrected()).isEqualTo(ModelVariants.PAGE);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void lockAndDiffNoticeIt(ModelVariants.Variant variant) {
        PageLock lock = PageLock.of(List.of(ModelVariants.PAGE));
        PageLock other = PageLock.of(List.of(variant.page()));

        if (variant.whyNotCompared() == null) {
            assertThat(other.text()).isNotEqualTo(lock.text());
            assertThat(lock.changesTo(other).changes()).isNotEmpty();
        } else {
            assertThat(lock.changesTo(other).changes())
                    .as(variant.whyNotCompared())
                    .isEmpty();
        }
    }

    @Test
    void everyComponentOfThePageAndItsFieldsIsDescribed() {
        assertThat(PageShape.PAGE.components()).hasSameSizeAs(ApiPage.class.getRecordComponents());
        assertThat(FieldShape.FIELD.components()).hasSameSizeAs(Field.class.getRecordComponents());
        assertThat(ModelVariants.all()).hasSizeGreaterThan(100);
    }

    private static String print(ApiPage page) {
        return ModelWriter.write(page, ModelWriter.Layout.LINE);
    }
}
