import { nl } from '@payloadcms/translations/languages/nl';
import { describe, expect, it } from 'vitest';
import { payloadMessages } from './payload-messages.ts';

type Texts = Record<string, Record<string, string>>;

const formal = /\b(u|uw)\b/i;
const theirs = nl.translations as unknown as Texts;
const ours = payloadMessages as unknown as Texts;

describe('what Payload says', () => {
  it('never says “u”', () => {
    const said = Object.entries(theirs).flatMap(([group, sentences]) =>
      Object.entries(sentences).map(([key, text]) => [
        `${group}.${key}`,
        ours[group]?.[key] ?? text,
      ]),
    );
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter(([, text]) => formal.test(text ?? ''))).toEqual([]);
  });

  it('has the blanks that Payload fills in, and no others', () => {
    const blanks = (text = '') => [...text.matchAll(/\{\{\w+\}\}|<\/?\d>/g)].map(String).sort();
    for (const [group, sentences] of Object.entries(ours)) {
      for (const [key, text] of Object.entries(sentences)) {
        const known = blanks(theirs[group]?.[key]);
        expect(known, `${group}.${key}`).toEqual(expect.arrayContaining(blanks(text)));
      }
    }
  });
});
