import { DuckDBInstance } from '@duckdb/node-api';
import type { Cell } from '../src/benchmark/cell.ts';
import { foldCells, type CellEvent } from '../src/benchmark/fold-cells.ts';
import { createSeededRandom } from '../src/scoring/seeded-random.ts';

/*
 * Folds two million scored scans into cells and runs the same group-by in DuckDB, in turns, each
 * with the data in memory. The country has 342 municipalities with 60 teams and 8 function groups
 * each. The scans are sorted by municipality, as a rebuild reads them (one job a municipality);
 * with the argument `shuffled` they are in random order.
 */
const scans = 2_000_000;
const rounds = 5;
const size = { municipality: 342, team: 60, functionGroup: 8 };

const random = createSeededRandom(2021);
const drawColumn = (limit: number) =>
  Int32Array.from({ length: scans }, () => Math.floor(random() * limit));
const municipalities = drawColumn(size.municipality);
const columns = {
  municipality: process.argv.includes('shuffled') ? municipalities : municipalities.sort(),
  team: drawColumn(size.team),
  functionGroup: drawColumn(size.functionGroup),
  score: drawColumn(10_001),
};
const toScanLevel = (score: number) => Math.min(4, Math.floor(score / 2000));

function* generateEvents(): Generator<CellEvent> {
  const { municipality, team, functionGroup, score: scores } = columns;
  for (let index = 0; index < scans; index += 1) {
    const score = scores[index] ?? 0;
    const level = toScanLevel(score);
    const facts = { invited: true, outcome: 'done', score, level } as const;
    yield {
      key: `${municipality[index]}/${team[index]}/${functionGroup[index]}`,
      facts: level < 2 ? { ...facts, belowMinimum: true } : facts,
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
for (let index = 0; index < scans; index += 1) {
  const score = columns.score[index] ?? 0;
  appender.appendInteger(columns.municipality[index] ?? 0);
  appender.appendInteger(columns.team[index] ?? 0);
  appender.appendInteger(columns.functionGroup[index] ?? 0);
  appender.appendInteger(score);
  appender.appendInteger(toScanLevel(score));
  appender.endRow();
}
appender.closeSync();

const levels = [0, 1, 2, 3, 4].map((level) => `count(*) filter (level = ${level}) as l${level}`);
const query = `create or replace temp table cells as
  select municipality, team, function_group, count(*) as n, sum(score)::bigint as sum,
    sum(score::bigint * score)::bigint as sum_squares, ${levels.join(', ')},
    count(*) filter (level < 2) as below
  from scans group by municipality, team, function_group`;

const measureSeconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
const computeMedian = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let cells = new Map<string, Cell>();
const turns: [number, number][] = [];
for (let round = 0; round < rounds; round += 1) {
  const duckdb = await measureSeconds(() => connection.run(query));
  const ours = await measureSeconds(() => {
    cells = foldCells(generateEvents());
  });
  turns.push([ours, duckdb]);
}

const rows = await (await connection.run('select * from cells')).getRows();
for (const [municipality, team, functionGroup, n, sum, sumSquares, ...rest] of rows) {
  const cell = cells.get(`${Number(municipality)}/${Number(team)}/${Number(functionGroup)}`);
  const totals = [cell?.score.n, cell?.score.sum, cell?.score.sumSquares];
  for (let level = 0; level < 5; level += 1) totals.push(cell?.levels[level] ?? 0);
  const expected = [n, sum, sumSquares, ...rest].map(Number);
  if (expected.join() !== [...totals, cell?.belowMinimum].join()) {
    throw new Error(`Not the same: ${expected.join()} and ${totals.join()}`);
  }
}
if (rows.length !== cells.size) throw new Error(`${rows.length} and ${cells.size} cells`);

const [ours, duckdb] = [
  computeMedian(turns.map(([a]) => a)),
  computeMedian(turns.map(([, b]) => b)),
];
const ratio = computeMedian(turns.map(([a, b]) => a / b));
const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(`${scans} scans to ${cells.size} cells, equal in both; median of ${rounds} turns`);
console.log(`fold ${ours.toFixed(2)} s, DuckDB ${duckdb.toFixed(2)} s, ${ratio.toFixed(1)} times`);
console.log(`memory of the process at the end: ${memory} MiB`);
connection.closeSync();
