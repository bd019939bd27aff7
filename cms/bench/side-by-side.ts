import { Agent, request } from 'node:http';

/** One of the two things that are compared: what to send where, and what a good answer holds. */
export interface Contestant {
  name: string;
  /** A function for a URL that differs each time. */
  url: string | (() => string);
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Throws when an answer is not what was asked for: speed of a refusal is worth nothing. */
  check: (body: string) => void;
}

interface Answer {
  status: number;
  body: string;
}

function sendRequest(agent: Agent, { url, method = 'POST', headers = {}, body }: Contestant) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      typeof url === 'string' ? url : url(),
      { agent, method, headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Answers a second over this many connections, counted for this long. */
async function throughput(one: Contestant, connections: number, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  const begin = performance.now();
  let answers = 0;
  const loop = async () => {
    while (performance.now() < end) {
      const { status, body } = await sendRequest(agent, one);
      if (status !== 200) throw new Error(`${one.name}: ${String(status)} ${body.slice(0, 300)}`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  agent.destroy();
  return answers / ((performance.now() - begin) / 1000);
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Settings {
  connections: number;
  rounds?: number;
  seconds?: number;
}

/**
 * Prints how two contestants compare: in turns, so that a noisy moment meets both, and as the
 * median of the ratio of each turn.
 */
export async function sideBySide(
  title: string,
  [ours, stock]: [Contestant, Contestant],
  { connections, rounds = 5, seconds = 3 }: Settings,
): Promise<void> {
  const agent = new Agent();
  for (const one of [ours, stock]) one.check((await sendRequest(agent, one)).body);
  agent.destroy();
  const turns: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = await throughput(round % 2 === 0 ? ours : stock, connections, seconds);
    const second = await throughput(round % 2 === 0 ? stock : ours, connections, seconds);
    turns.push(round % 2 === 0 ? [first, second] : [second, first]);
  }
  const ratio = median(turns.map(([a, b]) => a / b));
  const speed = (at: 0 | 1) =>
    median(turns.map((turn) => turn[at]))
      .toFixed(1)
      .padStart(7);
  console.info(
    `${title.padEnd(44)} ${String(connections).padStart(2)} verb.  ${ours.name} ${speed(0)}/s  ${stock.name} ${speed(1)}/s  verhouding ${ratio.toFixed(2)}`,
  );
}
