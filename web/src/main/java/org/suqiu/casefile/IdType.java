package org.suqiu.casefile;

/** What an identity is shown by. */
public enum IdType {
    RESIDENT_ID,
    PASSPORT,
    HK_MACAO_PERMIT,
    TAIWAN_PERMIT,
    OTHER
}
