/** How much slower the processor is made: about a cheap laptop, or a phone of the middle class. */
export const SLOWDOWN = 4;

/** A slow mobile network: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
