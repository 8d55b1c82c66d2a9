package org.suqiu.catalogue;

record CatalogueChanged(String code) {}
