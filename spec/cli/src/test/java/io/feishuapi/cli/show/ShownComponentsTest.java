package io.feishuapi.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.cli.terminal.Style;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.ModelVariants;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each component of the model is shown, or its description says why not. */
class ShownComponentsTest {

    static List<ModelVariants.Variant> variants() {
        return ModelVariants.all();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void itIsShownOrThereIsAReason(ModelVariants.Variant variant) {
        if (variant.whyNotShown() == null) {
            assertThat(show(variant.page())).isNotEqualTo(show(ModelVariants.PAGE));
        } else {
            assertThat(show(variant.page())).as(variant.whyNotShown()).isEqualTo(show(ModelVariants.PAGE));
        }
    }

    private static String show(ApiPage page) {
        return PageText.write(page, 100, Style.PLAIN);
    }
}
