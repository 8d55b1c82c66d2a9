/** Answers to enquiries, and to every case of an office of the hotline regime: in five working days (hotline rules). */
package org.suqiu.answer;
