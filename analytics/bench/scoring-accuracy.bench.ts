import { estimateEap } from '../src/scoring/estimate-eap.ts';
import { estimateWle } from '../src/scoring/estimate-wle.ts';
import { createSeededRandom } from '../src/scoring/seeded-random.ts';
import { countAdaptiveItems } from '../src/testing/count-adaptive-items.ts';
import { measureAccuracy } from '../src/testing/measure-accuracy.ts';
import { drawNormal } from '../src/testing/draw-normal.ts';
import { simulateAnswers } from '../src/testing/simulate-answers.ts';
import { poolOfItems, sixtyItems } from '../src/testing/sixty-items.ts';

/* Prints the accuracy of scoring over simulated people: the table of analytics/README.md. */
const people = 5000;
const adaptivePeople = 200;
const random = createSeededRandom(2021);

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const repeat = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

row('true ability', 'WLE bias', 'WLE coverage', 'WLE SE', 'EAP bias', 'EAP coverage', 'adaptive');
row('---', '---', '---', '---', '---', '---', '---');
for (const truth of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
  const all = repeat(people, () => simulateAnswers(sixtyItems, truth, random));
  const wle = measureAccuracy(all.map((answers) => ({ truth, estimate: estimateWle(answers) })));
  const eap = measureAccuracy(all.map((answers) => ({ truth, estimate: estimateEap(answers) })));
  const lengths = repeat(adaptivePeople, () =>
    countAdaptiveItems(poolOfItems, truth, wle.standardError, random),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / adaptivePeople;
  const wleCells = [wle.bias.toFixed(3), percent(wle.coverage), wle.standardError.toFixed(3)];
  row(truth, ...wleCells, eap.bias.toFixed(3), percent(eap.coverage), mean.toFixed(1));
}
const simulated = repeat(people * 4, () => drawNormal(random)).map((truth) => ({
  truth,
  estimate: estimateEap(simulateAnswers(sixtyItems, truth, random)),
}));
const prior = measureAccuracy(simulated);
row('as the prior', '', '', '', prior.bias.toFixed(3), percent(prior.coverage), '');
