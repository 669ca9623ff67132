package io.feishuapi.spec.compare.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes in JSON what would turn text around where somebody looks at it; to programs the text stays the same. */
final class HarmlessJson extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        boolean harmful = !Character.isSurrogate((char) unit) && HarmlessText.isHarmful(unit);
        return harmful ? new SerializedString(HarmlessText.escape((char) unit)) : null;
    }
}
