/** From the results of a scan to advised modules, by rules that are data. */
export type {
  Advice,
  AdviceInput,
  AdviceModule,
  AdviceReason,
  AdviceRule,
  Demand,
  Recommendation,
  ThemeResult,
} from './advice.ts';
export { advise } from './advise.ts';
