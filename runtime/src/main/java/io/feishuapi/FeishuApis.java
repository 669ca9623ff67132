package io.feishuapi;

import io.feishuapi.names.AnimationApis;
import io.feishuapi.names.AuthApis;
import io.feishuapi.names.BluetoothApis;
import io.feishuapi.names.CanvasApis;
import io.feishuapi.names.ChatApis;
import io.feishuapi.names.ContactApis;
import io.feishuapi.names.DeviceApis;
import io.feishuapi.names.FileApis;
import io.feishuapi.names.LocationApis;
import io.feishuapi.names.MediaApis;
import io.feishuapi.names.NetworkApis;
import io.feishuapi.names.NfcApis;
import io.feishuapi.names.PerformanceApis;
import io.feishuapi.names.ShareApis;
import io.feishuapi.names.StorageApis;
import io.feishuapi.names.SystemApis;
import io.feishuapi.names.TtmlApis;
import io.feishuapi.names.UiApis;

/**
 * Names of all APIs of the docs for {@link FeishuApi}, each with what it does and where it is documented.
 *
 * <p>The interfaces hold the names of one category each, so that no list is longer than need be.
 */
public interface FeishuApis
        extends AnimationApis,
                AuthApis,
                BluetoothApis,
                CanvasApis,
                ChatApis,
                ContactApis,
                DeviceApis,
                FileApis,
                LocationApis,
                MediaApis,
                NetworkApis,
                NfcApis,
                PerformanceApis,
                ShareApis,
                StorageApis,
                SystemApis,
                TtmlApis,
                UiApis {}
