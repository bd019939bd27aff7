import fc from 'fast-check';
import { expect } from 'vitest';

/** The fields of the scenario, of a municipality's version of a module. */
export const scenarioFields = ['title', 'introduction'] as const;
type FieldName = (typeof scenarioFields)[number];
export type Texts = Record<FieldName, string>;

/** What is tried: the pure rules, or the cms. A form is what an editor got when opening. */
export interface OverrideSystem<Form> {
  changeLibrary: (texts: Partial<Texts>) => Promise<void>;
  open: () => Promise<Form>;
  /** Saves the form, and returns the fields in conflict. */
  save: (form: Form, texts: Texts, replaces: Form | null) => Promise<FieldName[]>;
  choose: (form: Form, path: FieldName, action: 'follow' | 'keep') => Promise<FieldName[]>;
  /** Returns to the version that an earlier save made, by its number. */
  restore: (version: number) => Promise<void>;
  read: () => Promise<Texts>;
}

const field = fc.constantFrom(...scenarioFields);
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
  fc.record({ kind: fc.constant('restore' as const), version: fc.nat(9) }),
);

/** What two editors and the library do, in this order. */
export const scenario = (maxLength: number) => fc.array(step, { maxLength });

/** The model: what was typed in each field; one without a text follows the library. */
type Typed = Partial<Texts>;
interface Moment {
  typed: Typed;
  library: Texts;
}

const show = ({ typed, library }: Moment): Texts => ({ ...library, ...typed });

function without(typed: Typed, path: FieldName): Typed {
  const { [path]: _text, ...others } = typed;
  return others;
}

/** What the model says of a save: the texts from then on, and the fields in conflict. */
function expectSave(form: Texts, opened: Moment, now: Moment) {
  const isChanged = (path: FieldName) => now.typed[path] !== opened.typed[path];
  const touched = scenarioFields.filter((path) => form[path] !== show(opened)[path]);
  const conflicts = touched.filter((path) => isChanged(path) && form[path] !== show(now)[path]);
  const typed = touched.reduce((all: Typed, path) => {
    const isTypedByBoth = isChanged(path) && now.typed[path] === form[path];
    const isBackToLibrary = form[path] === opened.library[path] && !isTypedByBoth;
    return isBackToLibrary ? without(all, path) : { ...all, [path]: form[path] };
  }, now.typed);
  return { conflicts, typed };
}

/**
 * Plays a scenario and compares with the model after each step: what an editor typed stays until
 * somebody knowingly replaces it, other fields follow the library, and a conflict is reported
 * exactly when both changed the same field to different texts.
 */
export async function playScenario<Form>(
  system: OverrideSystem<Form>,
  library: Texts,
  steps: ReturnType<typeof scenario> extends fc.Arbitrary<infer Steps> ? Steps : never,
): Promise<void> {
  let now: Moment = { typed: {}, library };
  const history: Typed[] = [now.typed];
  const forms = [
    { moment: now, form: await system.open() },
    { moment: now, form: await system.open() },
  ];
  const store = (typed: Typed) => {
    now = { ...now, typed };
    history.push(typed);
  };
  for (const one of steps) {
    const opened = forms['editor' in one ? one.editor : 0];
    if (!opened) continue;
    if (one.kind === 'library') {
      await system.changeLibrary({ [one.field]: one.text });
      now = { ...now, library: { ...now.library, [one.field]: one.text } };
    } else if (one.kind === 'open') {
      forms[one.editor] = { moment: now, form: await system.open() };
    } else if (one.kind === 'restore') {
      const version = one.version % history.length;
      await system.restore(version);
      store(history[version] ?? {});
    } else if (one.kind === 'save') {
      const texts = { ...show(opened.moment), ...one.texts };
      const { conflicts, typed } = expectSave(texts, opened.moment, now);
      expect(await system.save(opened.form, texts, null)).toEqual(conflicts);
      if (conflicts.length > 0) {
        if (!one.insists) continue;
        expect(await system.save(opened.form, texts, await system.open())).toEqual([]);
      }
      store(typed);
      forms[one.editor] = { moment: now, form: await system.open() };
    } else if (now.typed[one.field] !== undefined) {
      const isChanged = now.typed[one.field] !== opened.moment.typed[one.field];
      const conflicts = await system.choose(opened.form, one.field, one.kind);
      expect(conflicts).toEqual(isChanged ? [one.field] : []);
      if (!isChanged) store(one.kind === 'follow' ? without(now.typed, one.field) : now.typed);
    }
    expect(await system.read()).toEqual(show(now));
  }
}
