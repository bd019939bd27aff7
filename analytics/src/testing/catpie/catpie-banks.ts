import type { ItemAnswer, ItemParameters } from '../../scoring/irt-3pl.ts';
import fixtures from './catpie.json' with { type: 'json' };

const toItem = (triple: readonly number[], index: number): ItemParameters => ({
  id: `q${index}`,
  discrimination: triple[0] ?? 1,
  difficulty: triple[1] ?? 0,
  guessing: triple[2] ?? 0,
});

/** The results of catpie by item bank, with the questions in the form of our scoring. */
export const catpieBanks = Object.entries(fixtures).map(([name, bank]) => {
  const items = bank.items.map(toItem);
  const estimates = bank.estimates.map(({ answers, ...expected }) => ({
    ...expected,
    answers: items.map((item, index): ItemAnswer => ({ item, isCorrect: answers[index] === 1 })),
  }));
  return { ...bank, name, items, estimates, order: bank['orderAt0.3'] };
});
