package org.suqiu.catalogue;

/**
 * What an administrator says of a category.
 *
 * @param parent the code of a top category, or null for a top category
 */
public record CategoryDetails(String name, String nameEn, String hint, String parent, boolean active) {}
