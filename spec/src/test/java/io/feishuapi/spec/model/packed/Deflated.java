package io.feishuapi.spec.model.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;

/** What files take in a jar. */
final class Deflated {

    private Deflated() {}

    static int size(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(file);
        }
        return packed.size();
    }
}
