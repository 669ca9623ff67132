package io.feishuapi.spec.model.packed;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.RecordFiller;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedHeadsTest {

    /** What the heads of all pages may add to a jar; they were 27 kB with 449 pages. */
    private static final int MOST_BYTES = 60_000;

    private static final PageCatalog PACKED = PageCatalog.packed();

    @Test
    void headsOfPackedPagesAreThoseOfTheirModels() {
        List<ApiPage> read = PACKED.names().stream()
                .map(name -> PackedHeads.head(PACKED.find(name).orElseThrow()))
                .toList();

        assertThat(PACKED.heads()).isEqualTo(read);
    }

    @Test
    void aHeadTellsWhatAListShowsAndNothingElse() throws IOException {
        ApiPage full = new RecordFiller(0).fill(ApiPage.class);

        ApiPage head = PackedHeads.read(PackedHeads.write(List.of(full))).get(0);

        assertThat(List.of(head.page(), head.name(), head.kind(), head.support()))
                .isEqualTo(List.of(full.page(), full.name(), full.kind(), full.support()));
        assertThat(head.sourceUrl()).isEqualTo(full.sourceUrl()).isNotNull();
        assertThat(head.summary()).isEqualTo(full.summary()).isNotNull();
        assertThat(head.updated()).isEqualTo(full.updated()).isNotNull();
        assertThat(head.input()).isEmpty();
        assertThat(head.samples()).isEmpty();
    }

    @Test
    void headsTakeLittleRoomInAJar() throws IOException {
        byte[] file = PackedHeads.write(PACKED.heads());

        assertThat(Deflated.size(file)).isLessThan(MOST_BYTES);
    }
}
