import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('disclose.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'disclose-'));

interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command on a file with this content. */
function disclose(content: string | object, ...flags: string[]): Promise<CommandResult> {
  const path = join(folder, 'invoer.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return run(path, ...flags);
}

const run = (...args: string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const table = {
  dimensions: [
    {
      name: 'team',
      hierarchy: [
        ['sociaal', 'zorg'],
        ['sociaal', 'jeugd'],
      ],
    },
    { name: 'functie' },
  ],
  records: [
    { team: 'zorg', functie: 'beleid', count: 12 },
    { team: 'zorg', functie: 'balie', count: 4 },
    { team: 'jeugd', functie: 'beleid', count: 30 },
    { team: 'jeugd', functie: 'balie', count: 25 },
  ],
  tables: [['team', 'functie'], ['functie']],
};

interface PrintedOutput {
  cells: {
    key: Record<string, string>;
    status: string;
    count?: number;
    reason?: string;
    interval?: [number, number | null];
  }[];
}

describe('npm run disclose', () => {
  it('prints each cell once, with its count or as withheld', async () => {
    const { code, stdout } = await disclose(table);
    const { cells } = JSON.parse(stdout) as PrintedOutput;
    expect(code).toBe(0);
    // Total, the department and two teams, by Total and two functions.
    expect(cells).toHaveLength(4 * 3);
    expect(cells[0]).toEqual({
      key: { team: 'Total', functie: 'Total' },
      status: 'published',
      count: 71,
    });
    const small = cells.find(({ key }) => key['team'] === 'zorg' && key['functie'] === 'balie');
    expect(small).toEqual({ key: { team: 'zorg', functie: 'balie' }, status: 'withheld' });
  });

  it('prints the reason and the interval of each withheld cell with --audit', async () => {
    const { stdout } = await disclose(table, '--audit');
    const { cells } = JSON.parse(stdout) as PrintedOutput;
    const withheld = cells.filter(({ status }) => status === 'withheld');
    expect(withheld.map(({ reason }) => reason)).toContain('small');
    for (const { interval } of withheld) expect(interval).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{', 'invoer.json: '],
    ['no table', { dimensions: [] }, 'invoer.json: records: '],
    [
      'a negative count',
      { ...table, records: [{ team: 'zorg', functie: 'balie', count: -4 }] },
      'records[0].count: ',
    ],
  ])('exits with code 2 and prints the path of the error for %s', async (_case, content, path) => {
    const { code, stdout, stderr } = await disclose(content);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(path);
    expect(stderr).not.toContain('    at ');
  });

  it('exits with code 2 without a file, with a missing file and with an unknown option', async () => {
    expect(await run()).toMatchObject({ code: 2, stdout: '' });
    expect((await run(join(folder, 'weg.json'))).stderr).toContain('weg.json');
    expect((await disclose(table, '--nonsense')).code).toBe(2);
  });
});
