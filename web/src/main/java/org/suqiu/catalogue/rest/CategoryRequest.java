package org.suqiu.catalogue.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.catalogue.CategoryDetails;

public record CategoryRequest(
        @Schema(examples = "农业生产资料") String name,
        @Schema(examples = "Farm inputs") String nameEn,
        @Schema(examples = "化肥、农药、种子") String hint,
        @Schema(description = "a top category; absent for a top category", examples = "goods") String parent,
        @Schema(description = "true if absent") Boolean active) {

    CategoryDetails details() {
        return new CategoryDetails(name, nameEn, hint, parent, active == null || active);
    }
}
