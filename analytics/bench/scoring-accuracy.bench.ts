import { estimateEap } from '../src/scoring/estimate-eap.ts';
import { estimateWle } from '../src/scoring/estimate-wle.ts';
import { seededRandom } from '../src/scoring/seeded-random.ts';
import { adaptiveLength } from '../src/testing/adaptive-length.ts';
import { judgeEstimates } from '../src/testing/judge-estimates.ts';
import { normalDraw } from '../src/testing/normal-draw.ts';
import { simulateAnswers } from '../src/testing/simulate-answers.ts';
import { poolOfItems, sixtyItems } from '../src/testing/sixty-items.ts';

/* How right scoring is, over simulated people whose ability is known: the table of analytics/README.md. */
const people = 5000;
const adaptivePeople = 200;
const random = seededRandom(2021);

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

row('true ability', 'WLE bias', 'WLE coverage', 'WLE SE', 'EAP bias', 'EAP coverage', 'adaptive');
row('---', '---', '---', '---', '---', '---', '---');
for (const truth of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
  const all = many(people, () => simulateAnswers(sixtyItems, truth, random));
  const wle = judgeEstimates(all.map((answers) => ({ truth, estimate: estimateWle(answers) })));
  const eap = judgeEstimates(all.map((answers) => ({ truth, estimate: estimateEap(answers) })));
  const lengths = many(adaptivePeople, () =>
    adaptiveLength(poolOfItems, truth, wle.standardError, random),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / adaptivePeople;
  const wleCells = [wle.bias.toFixed(3), percent(wle.coverage), wle.standardError.toFixed(3)];
  row(truth, ...wleCells, eap.bias.toFixed(3), percent(eap.coverage), mean.toFixed(1));
}
const drawn = many(people * 4, () => normalDraw(random)).map((truth) => ({
  truth,
  estimate: estimateEap(simulateAnswers(sixtyItems, truth, random)),
}));
const prior = judgeEstimates(drawn);
row('as the prior', '', '', '', prior.bias.toFixed(3), percent(prior.coverage), '');
