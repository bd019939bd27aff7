import { DuckDBInstance } from '@duckdb/node-api';
import type { Cell } from '../src/benchmark/cell.ts';
import { foldCells, type CellEvent } from '../src/benchmark/fold-cells.ts';
import { seededRandom } from '../src/scoring/seeded-random.ts';

/*
 * Two million scored scans into cells, beside the same group-by in DuckDB: in turns, in one run, each with the data in
 * its own memory. A country of 342 municipalities, each with 60 teams and 8 function groups. The scans stand by
 * municipality, as a rebuild reads them (one job a municipality); with the word `shuffled` they stand in any order.
 */
const scans = 2_000_000;
const rounds = 5;
const size = { municipality: 342, team: 60, functionGroup: 8 };

const random = seededRandom(2021);
const draw = (below: number) =>
  Int32Array.from({ length: scans }, () => Math.floor(random() * below));
const municipalities = draw(size.municipality);
const columns = {
  municipality: process.argv.includes('shuffled') ? municipalities : municipalities.sort(),
  team: draw(size.team),
  functionGroup: draw(size.functionGroup),
  score: draw(10_001),
};
const levelOf = (score: number) => Math.min(4, Math.floor(score / 2000));

function* events(): Generator<CellEvent> {
  const { municipality, team, functionGroup, score: scores } = columns;
  for (let at = 0; at < scans; at += 1) {
    const score = scores[at] ?? 0;
    const level = levelOf(score);
    const scored = { invited: true, outcome: 'done', score, level } as const;
    yield {
      key: `${municipality[at]}/${team[at]}/${functionGroup[at]}`,
      facts: level < 2 ? { ...scored, belowMinimum: true } : scored,
      sign: 1,
    };
  }
}

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(
  'create table scans (municipality integer, team integer, function_group integer, score integer, level integer)',
);
const appender = await connection.createAppender('scans');
for (let at = 0; at < scans; at += 1) {
  const score = columns.score[at] ?? 0;
  appender.appendInteger(columns.municipality[at] ?? 0);
  appender.appendInteger(columns.team[at] ?? 0);
  appender.appendInteger(columns.functionGroup[at] ?? 0);
  appender.appendInteger(score);
  appender.appendInteger(levelOf(score));
  appender.endRow();
}
appender.closeSync();

const levels = [0, 1, 2, 3, 4].map((level) => `count(*) filter (level = ${level}) as l${level}`);
const query = `create or replace temp table cells as
  select municipality, team, function_group, count(*) as n, sum(score)::bigint as sum,
    sum(score::bigint * score)::bigint as sum_squares, ${levels.join(', ')},
    count(*) filter (level < 2) as below
  from scans group by municipality, team, function_group`;

const seconds = async (work: () => unknown): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let cells = new Map<string, Cell>();
const turns: [number, number][] = [];
for (let round = 0; round < rounds; round += 1) {
  const duckdb = await seconds(() => connection.run(query));
  const ours = await seconds(() => {
    cells = foldCells(events());
  });
  turns.push([ours, duckdb]);
}

const rows = await (await connection.run('select * from cells')).getRows();
for (const [municipality, team, functionGroup, n, sum, sumSquares, ...rest] of rows) {
  const cell = cells.get(`${Number(municipality)}/${Number(team)}/${Number(functionGroup)}`);
  const found = [cell?.score.n, cell?.score.sum, cell?.score.sumSquares];
  for (let level = 0; level < 5; level += 1) found.push(cell?.levels[level] ?? 0);
  const theirs = [n, sum, sumSquares, ...rest].map(Number);
  if (theirs.join() !== [...found, cell?.belowMinimum].join()) {
    throw new Error(`Not the same: ${theirs.join()} and ${found.join()}`);
  }
}
if (rows.length !== cells.size) throw new Error(`${rows.length} and ${cells.size} cells`);

const [ours, duckdb] = [median(turns.map(([a]) => a)), median(turns.map(([, b]) => b))];
const ratio = median(turns.map(([a, b]) => a / b));
const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(`${scans} scans to ${cells.size} cells, equal in both; median of ${rounds} turns`);
console.log(`fold ${ours.toFixed(2)} s, DuckDB ${duckdb.toFixed(2)} s, ${ratio.toFixed(1)} times`);
console.log(`memory of the process at the end: ${memory} MiB`);
connection.closeSync();
