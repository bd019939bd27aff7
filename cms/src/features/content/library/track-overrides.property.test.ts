import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentState, mergeSave, type OverrideChoice } from './track-overrides.ts';

const sharedFields = ['title', 'text'];
type Texts = Record<string, string>;
/** What the municipality typed in each field; a field without a text follows the library. */
type Typed = Readonly<Record<string, string | undefined>>;
/** One moment: the stored document, and what the model says that is shown. */
interface Moment {
  state: DocumentState;
  typed: Typed;
  library: Texts;
}

const field = fc.constantFrom(...sharedFields);
// Few texts, so that editors often type what the library said before or what the other typed.
const text = fc.constantFrom('a', 'b', 'c');
const editor = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({ kind: fc.constant('library' as const), field, text }),
  fc.record({ kind: fc.constant('open' as const), editor }),
  fc.record({
    kind: fc.constant('save' as const),
    editor,
    texts: fc.dictionary(field, text),
    insists: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('follow' as const, 'keep' as const), editor, field }),
  fc.record({ kind: fc.constant('return' as const), to: fc.nat(9) }),
);

const show = ({ typed, library }: Moment, path: string) => typed[path] ?? library[path];
const read = ({ state: { own, overrides, library } }: Moment, path: string) =>
  overrides.some((override) => override.path === path) ? own[path] : library?.[path];

/** What the model says of a save: the texts from then on, and the fields in conflict. */
function expectSave(form: Texts, opened: Moment, now: Moment) {
  const touched = sharedFields.filter((path) => form[path] !== show(opened, path));
  const conflicts = touched.filter(
    (path) => now.typed[path] !== opened.typed[path] && form[path] !== show(now, path),
  );
  const typed: Record<string, string | undefined> = { ...now.typed };
  for (const path of touched) {
    const isTypedByBoth = now.typed[path] !== opened.typed[path] && now.typed[path] === form[path];
    const isBackToLibrary = form[path] === opened.library[path] && !isTypedByBoth;
    typed[path] = isBackToLibrary ? undefined : form[path];
  }
  return { conflicts, typed };
}

describe('two editors with stale forms', () => {
  it('keep what they typed until somebody knowingly replaces it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const first = { title: 'a', text: 'a' };
        const start: Moment = {
          state: { own: first, overrides: [], library: first },
          typed: {},
          library: first,
        };
        let now = start;
        const history = [start];
        const forms = [start, start];
        const save = (opened: Moment, submitted: Texts, more: object = {}) =>
          mergeSave({
            sharedFields,
            localFields: [],
            submitted,
            opened: opened.state,
            present: now.state,
            ...more,
          });
        const store = (outcome: ReturnType<typeof save>, typed: Typed) => {
          if (outcome.kind === 'conflict') throw new Error('A save that the model accepts.');
          const { values, overrides } = outcome;
          now = { ...now, state: { ...now.state, own: values, overrides }, typed };
          history.push(now);
        };
        for (const one of steps) {
          const opened = ('editor' in one && forms[one.editor]) || start;
          if (one.kind === 'library') {
            const library = { ...now.library, [one.field]: one.text };
            now = { ...now, library, state: { ...now.state, library } };
          } else if (one.kind === 'open') {
            forms[one.editor] = now;
          } else if (one.kind === 'return') {
            const past = history[one.to % history.length] ?? start;
            const { own, overrides } = past.state;
            now = { ...now, typed: past.typed, state: { ...now.state, own, overrides } };
            history.push(now);
          } else if (one.kind === 'save') {
            const shown = sharedFields.map((path) => [path, show(opened, path) ?? '']);
            const form = { ...Object.fromEntries(shown), ...one.texts } as Texts;
            const { conflicts, typed } = expectSave(form, opened, now);
            const outcome = save(opened, form);
            if (conflicts.length > 0) {
              expect(outcome).toEqual({ kind: 'conflict', paths: conflicts });
              if (!one.insists) continue;
              store(save(opened, form, { replaced: now.state }), typed);
            } else store(outcome, typed);
            forms[one.editor] = now;
          } else {
            const choice: OverrideChoice = { path: one.field, action: one.kind };
            const isOverridden = now.typed[one.field] !== undefined;
            const outcome = save(opened, {}, { choice });
            if (isOverridden && now.typed[one.field] !== opened.typed[one.field]) {
              expect(outcome).toEqual({ kind: 'conflict', paths: [one.field] });
            } else {
              const typed = one.kind === 'follow' ? { [one.field]: undefined } : {};
              store(outcome, { ...now.typed, ...typed });
            }
          }
          for (const path of sharedFields) expect(read(now, path)).toBe(show(now, path));
        }
      }),
    );
  });
});
