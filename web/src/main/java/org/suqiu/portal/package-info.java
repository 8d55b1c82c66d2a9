/**
 * The pages for citizens: file a complaint, report a violation, follow a case, know one's rights. Rendered on the server,
 * in Chinese and English, whole without scripts. Asks the front doors of the features and decides nothing itself.
 */
package org.suqiu.portal;
