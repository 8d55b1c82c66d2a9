/**
 * Who works here: staff, roles, offices, counties, sign-in. The only place that decides which cases a person may see
 * ({@link org.suqiu.identity.CaseSight}) and for whom personal data is loaded. Knows no case.
 */
package org.suqiu.identity;
