/** The law packs over HTTP, for all staff to read. */
package org.suqiu.law.rest;
