import net from "node:net";
import { baseURL } from "./browser.mjs";

/** A line to the server that breaks in the middle of what is sent, once, and stays dead until it is mended. */
export async function openLine() {
  const { hostname, port } = new URL(baseURL);
  let room = Infinity;
  let dead = false;
  const exchange = net.createServer((near) => {
    if (dead) {
      near.destroy();
      return;
    }
    const far = net.connect(Number(port), hostname);
    const hangUp = () => {
      near.destroy();
      far.end();
    };
    near.on("data", (chunk) => {
      room -= chunk.length;
      if (room < 0) {
        dead = true;
        hangUp();
      } else {
        far.write(chunk);
      }
    });
    far.pipe(near);
    [near, far].forEach((end) => end.on("error", hangUp).on("close", hangUp));
  });
  await new Promise((resolve) => { exchange.listen(0, "localhost", resolve); });
  return {
    address: `http://localhost:${exchange.address().port}`,
    breakAfter: (bytes) => { room = bytes; },
    mend: () => {
      room = Infinity;
      dead = false;
    },
    close: () => exchange.close(),
  };
}
