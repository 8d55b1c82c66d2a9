/* Finds the number that answers a challenge (ALTCHA), beside the page, so that whoever types notices nothing. */
"use strict";

const utf8 = new TextEncoder();

async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", utf8.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function solve({ salt, challenge, maxnumber }) {
  for (let number = 0; number <= maxnumber; number++) {
    if (await sha256(salt + number) === challenge) return number;
  }
  return null;
}

onmessage = async ({ data }) => {
  const started = performance.now();
  const number = await solve(data);
  postMessage(number === null ? null : { number, took: Math.round(performance.now() - started) });
};
