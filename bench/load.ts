import http from "node:http";

export type Measured = { requestsPerSecond: number; p50: number; p99: number; bytes: number };

/** Requests in flight at once, kept open between requests. */
const CONCURRENCY = 4;

/** One target under load: rounds are added up, so that several targets can take turns under the same conditions. */
export class Load {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  private readonly milliseconds: number[] = [];
  private elapsed = 0;
  private bytes = 0;

  constructor(readonly url: string) {}

  /** Sends `requests` and keeps their times; `warmUp` keeps none. Every answer must be 200. */
  async round(requests: number, { warmUp = false } = {}): Promise<void> {
    const times: number[] = [];
    const started = performance.now();
    let left = requests;
    const worker = async () => {
      while (left-- > 0) times.push(await this.request());
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    if (warmUp) return;
    this.elapsed += performance.now() - started;
    this.milliseconds.push(...times);
  }

  /** What the rounds came to: times in milliseconds from the request to the last byte. */
  result(): Measured {
    this.agent.destroy();
    const sorted = this.milliseconds.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
    return { requestsPerSecond: (sorted.length * 1000) / this.elapsed, p50: at(0.5), p99: at(0.99), bytes: this.bytes };
  }

  private request(): Promise<number> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const request = http.get(this.url, { agent: this.agent }, (response) => {
        let bytes = 0;
        response.on("data", (chunk: Buffer) => (bytes += chunk.length));
        response.on("error", reject);
        response.on("end", () => {
          this.bytes = bytes;
          if (response.statusCode === 200) resolve(performance.now() - started);
          else reject(new Error(`${this.url} answered ${response.statusCode}`));
        });
      });
      request.on("error", reject);
    });
  }
}
