import type { ItemAnswer, ItemParameters } from '../../scoring/irt-3pl.ts';
import fixtures from './catpie.json' with { type: 'json' };

const itemOf = (triple: readonly number[], at: number): ItemParameters => ({
  id: `q${at}`,
  discrimination: triple[0] ?? 1,
  difficulty: triple[1] ?? 0,
  guessing: triple[2] ?? 0,
});

/** What catpie gives, by bank, with the questions as our scoring takes them. */
export const catpieBanks = Object.entries(fixtures).map(([name, bank]) => {
  const items = bank.items.map(itemOf);
  const estimates = bank.estimates.map(({ answers, ...expected }) => ({
    ...expected,
    answers: items.map((item, at): ItemAnswer => ({ item, isCorrect: answers[at] === 1 })),
  }));
  return { ...bank, name, items, estimates, order: bank['orderAt0.3'] };
});
