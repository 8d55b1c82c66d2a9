package org.suqiu.attachment.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Speaks the protocol of resumable uploads, tus 1.0.0 (https://tus.io/protocols/resumable-upload). */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Tus {

    String VERSION = "1.0.0";
    String RESUMABLE = "Tus-Resumable";
    String OFFSET = "Upload-Offset";
    String LENGTH = "Upload-Length";
    String METADATA = "Upload-Metadata";
    String EXPIRES = "Upload-Expires";
    String PIECE = "application/offset+octet-stream";
}
