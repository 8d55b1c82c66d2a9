/** What is written down during calls names people: it stays on the device only until it is sent or somebody signs out. */
const CALLS = 'suqiu-calls-';

export function readCalls(username: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(CALLS + username) ?? 'null');
  } catch {
    // What cannot be read was not written by us.
    return null;
  }
}

export function keepCalls(username: string, calls: unknown[]): void {
  if (calls.length === 0) {
    window.localStorage.removeItem(CALLS + username);
  } else {
    window.localStorage.setItem(CALLS + username, JSON.stringify(calls));
  }
}

/** Whoever wrote them. */
export function forgetCalls(): void {
  Object.keys(window.localStorage)
    .filter((key) => key.startsWith(CALLS))
    .forEach((key) => {
      window.localStorage.removeItem(key);
    });
}
