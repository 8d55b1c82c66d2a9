/**
 * What the head of office puts right after the fact: one field at a time, with the reason; what stood there before is kept.
 * Each field is written by the feature that owns it, its figures included. Personal data is not corrected here.
 */
package org.suqiu.correction;
