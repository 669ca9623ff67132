package io.feishuapi.errors;

import io.feishuapi.ApiError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of error codes that the docs keep apart from the pages of the APIs that give them. */
@SuppressWarnings("ImmutableEnumChecker") // List and map are unmodifiable, and so is what they hold.
public enum ErrorTable {
    /** {@link CommonError} and {@link CategoryError}. */
    ERRNO("errno", CommonError.values(), CategoryError.values()),
    /** {@link BluetoothError}. */
    BLUETOOTH("device/bluetooth/bluetooth-api-error-codes", BluetoothError.values()),
    /** {@link NfcError}. */
    NFC("device/nfc/nfc-error-codes", NfcError.values()),
    /** {@link BeaconError}. */
    BEACON("device/ibeacon/ibeacon-api-error-code", BeaconError.values()),
    /** {@link CameraError}. */
    CAMERA("media/camera/cameraerrno", CameraError.values());

    private static final String SITE = "https://open.feishu.cn/document/client-docs/gadget/-web-app-api/";

    private final String page;
    private final List<SharedError> codes;
    private final Map<String, ApiError> errors;

    ErrorTable(String page, SharedError[]... parts) {
        this.page = page;
        List<SharedError> all = new ArrayList<>();
        for (SharedError[] part : parts) {
            Collections.addAll(all, part);
        }
        this.codes = Collections.unmodifiableList(all);
        Map<String, ApiError> byCode = new LinkedHashMap<>();
        for (SharedError code : codes) {
            byCode.put(code.code(), code.error());
        }
        this.errors = Collections.unmodifiableMap(byCode);
    }

    /** The page on the docs site. */
    public String pageUrl() {
        return SITE + page;
    }

    /** Its codes with their names, in the order of the page. */
    public List<SharedError> codes() {
        return codes;
    }

    /** What it says of each code, by the code and in the order of the page. */
    public Map<String, ApiError> errors() {
        return errors;
    }
}
