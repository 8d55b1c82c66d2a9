package org.suqiu.attachment.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The body is cut off where no file of the allowed size can end any more, before it fills a disk. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface LimitedBody {}
