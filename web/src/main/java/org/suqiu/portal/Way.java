package org.suqiu.portal;

/** Where somebody goes with a matter: to a form of ours, to the telephone, or to somebody else. */
public enum Way {
    COMPLAINT(null, "/complaints/new"),
    REPORT(null, "/violation-reports/new"),
    CALL(null, "/help#phones"),
    POLICE("110", null),
    LABOUR("12333", "https://www.12333.gov.cn"),
    TAX("12366", "https://12366.chinatax.gov.cn"),
    /** Disputes between private persons or between firms: legal advice, arbitration, courts. */
    COURT("12348", "https://www.12348.gov.cn");

    private final String phone;
    private final String address;

    Way(String phone, String address) {
        this.phone = phone;
        this.address = address;
    }

    /** Of somebody else; null for what we do ourselves. */
    public String phone() {
        return phone;
    }

    /** A page of ours, or somebody else's; null where there is none. */
    public String address() {
        return address;
    }

    public boolean isElsewhere() {
        return phone != null;
    }
}
