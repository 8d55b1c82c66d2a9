package org.suqiu.portal;

/** What was posted is no form that can be read; nothing of it can be shown again. */
class UnreadableForm extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnreadableForm(int status) {
        super("form refused with " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
