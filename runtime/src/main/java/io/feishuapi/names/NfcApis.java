package io.feishuapi.names;

/** Names of the APIs in the category {@code nfc} of the docs. */
public interface NfcApis {

    /** 断开与 ISO-DEP 标签的连接。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/isodep/close">IsoDep.close</a> */
    String ISO_DEP_CLOSE = "IsoDep.close";

    /** 与一个 ISO-DEP (ISO 14443-4) 类型的标签建立连接。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/isodep/connect">IsoDep.connect</a> */
    String ISO_DEP_CONNECT = "IsoDep.connect";

    /** 查询与 ISO-DEP 标签一次最多能传输多长的数据。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/isodep/getmaxtransceivelength">IsoDep.getMaxTransceiveLength</a> */
    String ISO_DEP_GET_MAX_TRANSCEIVE_LENGTH = "IsoDep.getMaxTransceiveLength";

    /** 设定与 ISO-DEP 标签通信的超时时间。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/isodep/settimeout">IsoDep.setTimeout</a> */
    String ISO_DEP_SET_TIMEOUT = "IsoDep.setTimeout";

    /** 把数据发给 ISO-DEP 类型的标签，并取得它的应答。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/isodep/transceive">IsoDep.transceive</a> */
    String ISO_DEP_TRANSCEIVE = "IsoDep.transceive";

    /** 断开与 MIFARE-Classic 标签的连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/mifareclassic/mifareclassic.close">MifareClassic.close</a> */
    String MIFARE_CLASSIC_CLOSE = "MifareClassic.close";

    /** 与一个 MIFARE-Classic 类型的标签建立连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/mifareclassic/mifareclassic.connect">MifareClassic.connect</a> */
    String MIFARE_CLASSIC_CONNECT = "MifareClassic.connect";

    /** 查询与 MIFARE-Classic 标签一次最多能传输多长的数据。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/mifareclassic/mifareclassic.getmaxtransceivelength">MifareClassic.getMaxTransceiveLength</a> */
    String MIFARE_CLASSIC_GET_MAX_TRANSCEIVE_LENGTH = "MifareClassic.getMaxTransceiveLength";

    /** 设定与 MIFARE-Classic 标签通信的超时时间。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/mifareclassic/mifareclassic.settimeout">MifareClassic.setTimeout</a> */
    String MIFARE_CLASSIC_SET_TIMEOUT = "MifareClassic.setTimeout";

    /** 把数据发给 MIFARE-Classic 类型的标签，并取得它的应答。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/mifareclassic/mifareclassic.transceive">MifareClassic.transceive</a> */
    String MIFARE_CLASSIC_TRANSCEIVE = "MifareClassic.transceive";

    /** 取得 IsoDep 实例，用它读写符合 ISO-DEP (ISO 14443-4) 标准的标签。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcadapter/getisodep">NFCAdapter.getIsoDep</a> */
    String NFC_ADAPTER_GET_ISO_DEP = "NFCAdapter.getIsoDep";

    /** 取得 MifareClassic 实例，用它读写 MIFARE Classic 标签。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfcadapter/nfcadapter.getmifareclassic">NFCAdapter.getMifareClassic</a> */
    String NFC_ADAPTER_GET_MIFARE_CLASSIC = "NFCAdapter.getMifareClassic";

    /** 取得 Ndef 实例，用它读写 NDEF 标签。 <a href="https://open.feishu.cn/document/uYjL24iN/uUzM4YjL1MDO24SNzgjN/nfcadapter_getndef">NFCAdapter.getNdef</a> */
    String NFC_ADAPTER_GET_NDEF = "NFCAdapter.getNdef";

    /** 取得 NfcA 实例，用它读写符合 NFC-A (ISO 14443-3A) 标准的标签。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfcadapter/nfcadapter.getnfca">NFCAdapter.getNfcA</a> */
    String NFC_ADAPTER_GET_NFC_A = "NFCAdapter.getNfcA";

    /** 取得 NfcB 实例，用它读写符合 NFC-B (ISO 14443-3B) 标准的标签。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcadapter/getnfcb">NFCAdapter.getNfcB</a> */
    String NFC_ADAPTER_GET_NFC_B = "NFCAdapter.getNfcB";

    /** 取得 NfcV 实例，用它读写符合 NFC-V (ISO 15693) 标准的标签。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfcadapter/getNfcV">NFCAdapter.getNfcV</a> */
    String NFC_ADAPTER_GET_NFC_V = "NFCAdapter.getNfcV";

    /** 扫到 NFC 标签（NFC Tag）时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfcadapter/nfcadapter.ondiscovered">NFCAdapter.onDiscovered</a> */
    String NFC_ADAPTER_ON_DISCOVERED = "NFCAdapter.onDiscovered";

    /** 开始扫描附近的 NFC 标签。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfcadapter/nfcadapter.startdiscovery">NFCAdapter.startDiscovery</a> */
    String NFC_ADAPTER_START_DISCOVERY = "NFCAdapter.startDiscovery";

    /** 结束对 NFC 标签的扫描。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfcadapter/nfcadapter.stopdiscovery">NFCAdapter.stopDiscovery</a> */
    String NFC_ADAPTER_STOP_DISCOVERY = "NFCAdapter.stopDiscovery";

    /** 断开与 NDEF 标签的连接。 <a href="https://open.feishu.cn/document/uYjL24iN/uQzM4YjL0MDO24CNzgjN/ndef/ndef_close">Ndef.close</a> */
    String NDEF_CLOSE = "Ndef.close";

    /** 与一个 NDEF 类型的标签建立连接。 <a href="https://open.feishu.cn/document/uYjL24iN/uQzM4YjL0MDO24CNzgjN/ndef/ndef_connect">Ndef.connect</a> */
    String NDEF_CONNECT = "Ndef.connect";

    /** 从 NDEF 类型的标签读出数据。 <a href="https://open.feishu.cn/document/uYjL24iN/uQzM4YjL0MDO24CNzgjN/ndef/ndef_readndefmessage">Ndef.readNdefMessage</a> */
    String NDEF_READ_NDEF_MESSAGE = "Ndef.readNdefMessage";

    /** 把数据写进 NDEF 类型的标签。 <a href="https://open.feishu.cn/document/uYjL24iN/uQzM4YjL0MDO24CNzgjN/ndef/ndef_writendefmessage">Ndef.writeNdefMessage</a> */
    String NDEF_WRITE_NDEF_MESSAGE = "Ndef.writeNdefMessage";

    /** 断开与 NFC-A 标签的连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.close">NfcA.close</a> */
    String NFC_A_CLOSE = "NfcA.close";

    /** 与一个 NFC-A (ISO 14443-3A) 类型的标签建立连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.connect">NfcA.connect</a> */
    String NFC_A_CONNECT = "NfcA.connect";

    /** 查询 NFC-A 标签的 ATQA 信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.getatqa">NfcA.getAtqa</a> */
    String NFC_A_GET_ATQA = "NfcA.getAtqa";

    /** 查询与 NFC-A 标签一次最多能传输多长的数据。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.getmaxtransceivelength">NfcA.getMaxTransceiveLength</a> */
    String NFC_A_GET_MAX_TRANSCEIVE_LENGTH = "NfcA.getMaxTransceiveLength";

    /** 查询 NFC-A 标签的 SAK 信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.getsak">NfcA.getSak</a> */
    String NFC_A_GET_SAK = "NfcA.getSak";

    /** 设定与 NFC-A 标签通信的超时时间。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.settimeout">NfcA.setTimeout</a> */
    String NFC_A_SET_TIMEOUT = "NfcA.setTimeout";

    /** 把数据发给 NFC-A 类型的标签，并取得它的应答。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/nfca/nfca.transceive">NfcA.transceive</a> */
    String NFC_A_TRANSCEIVE = "NfcA.transceive";

    /** 断开与 NFC-B 标签的连接。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcb/close">NfcB.close</a> */
    String NFC_B_CLOSE = "NfcB.close";

    /** 与一个 NFC-B (ISO 14443-3B) 类型的标签建立连接。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcb/connect">NfcB.connect</a> */
    String NFC_B_CONNECT = "NfcB.connect";

    /** 查询与 NFC-B 标签一次最多能传输多长的数据。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcb/getmaxtransceivelength">NfcB.getMaxTransceiveLength</a> */
    String NFC_B_GET_MAX_TRANSCEIVE_LENGTH = "NfcB.getMaxTransceiveLength";

    /** 设定与 NFC-B 标签通信时等待多久算超时。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcb/settimeout">NfcB.setTimeout</a> */
    String NFC_B_SET_TIMEOUT = "NfcB.setTimeout";

    /** 向 NFC-B 标签发出一段二进制数据，并取得标签的应答。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/nfc/nfcb/transceive">NfcB.transceive</a> */
    String NFC_B_TRANSCEIVE = "NfcB.transceive";

    /** 结束与 NFC-V 标签的连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/NfcV/close">NfcV.close</a> */
    String NFC_V_CLOSE = "NfcV.close";

    /** 与 NFC-V（ISO 15693）标签建立连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/NfcV/connect">NfcV.connect</a> */
    String NFC_V_CONNECT = "NfcV.connect";

    /** 查询与 NFC-V 标签之间的最大传输长度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/NfcV/getmaxtransceivelength">NfcV.getMaxTransceiveLength</a> */
    String NFC_V_GET_MAX_TRANSCEIVE_LENGTH = "NfcV.getMaxTransceiveLength";

    /** 设定与 NFC-V 标签通信时等待多久算超时。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/NfcV/settimeout">NfcV.setTimeout</a> */
    String NFC_V_SET_TIMEOUT = "NfcV.setTimeout";

    /** 向 NFC-V 标签发出一段二进制数据，并取得标签的应答。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/NfcV/transceive">NfcV.transceive</a> */
    String NFC_V_TRANSCEIVE = "NfcV.transceive";

    /** 返回客户端的 NFC 适配器，由它扫描标签并取得读写各类标签的对象。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/nfc/getnfcadapter">getNFCAdapter</a> */
    String GET_NFC_ADAPTER = "getNFCAdapter";
}
