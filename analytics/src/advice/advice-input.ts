import type { AdviceModule } from './advice-module.ts';
import type { AdviceRule } from './advice-rule.ts';

/** The outcome of a scan on one theme. */
export interface ThemeResult {
  readonly themeId: string;
  /** 0 is the lowest. Someone who skipped the scan gets 0 on every theme (domain: measurement rules). */
  readonly level: number;
  /** Minimum of the function group, where it has one. */
  readonly minimum?: number;
}

export interface AdviceInput {
  readonly results: readonly ThemeResult[];
  readonly rules: readonly AdviceRule[];
  readonly modules: readonly AdviceModule[];
  /** Modules that the person finished, those that are off now too. */
  readonly done: ReadonlySet<string>;
  readonly preferredForm?: string;
}
