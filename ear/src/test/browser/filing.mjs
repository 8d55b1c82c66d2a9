import assert from "node:assert/strict";
import { baseURL } from "./browser.mjs";

/** Exactly forty characters, as some names are. */
export const LONG_NAME = "沙湾市一家名字长得整整有四十个字的农业生产资料购销有限责任公司第一分公司营业部分";

const COMPLAINT = {
  channel: "WEB",
  complainant: { name: "古丽娜尔", phone: "13912345678", address: "和平街道" },
  subject: { category: "farm-inputs", issue: "quality", product: "滴灌带" },
  incident: { facts: "滴灌带铺设三天后多处破裂，商家拒绝退换。" },
  request: { remedies: ["REFUND"], amount: "1280.00" },
};

/** Files a complaint over the public API. @returns its number */
export async function fileComplaint(countyCode, respondent = LONG_NAME) {
  const answer = await fetch(`${baseURL}/api/complaints`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...COMPLAINT, respondent: { name: respondent, address: "文化路12号", countyCode } }),
  });
  assert.equal(answer.status, 201);
  return (await answer.json()).number;
}
