// @ts-check

/** Collects what a rehearsal saw: a short line each, with its time, and a summary at the end. */
export class Report {
  /** @type {{ isGood: boolean, text: string }[]} */
  lines = [];
  startedAt = Date.now();

  /** @param {{ write: (text: string) => unknown }} output */
  constructor(output) {
    this.output = output;
  }

  /** @param {string} title */
  part(title) {
    this.output.write(`\n== ${title}\n`);
  }

  /**
   * Notes something that is neither good nor wrong.
   *
   * @param {string} text
   */
  note(text) {
    this.output.write(`${this.time()}   ${text}\n`);
  }

  /**
   * Notes whether something is as it must be; the rehearsal goes on when it is not.
   *
   * @param {string} text
   * @param {boolean} isGood
   * @param {string} [detail] what was seen instead
   */
  check(text, isGood, detail = '') {
    const line = isGood || !detail ? text : `${text}: ${detail}`;
    this.lines.push({ isGood, text: line });
    this.output.write(`${this.time()} ${isGood ? '✓' : '✗'} ${line}\n`);
  }

  time() {
    const seconds = Math.round((Date.now() - this.startedAt) / 1000);
    return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  get failures() {
    return this.lines.filter(({ isGood }) => !isGood);
  }
}
