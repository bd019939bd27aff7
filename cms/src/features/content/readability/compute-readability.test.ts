import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeReadability } from './compute-readability.ts';
import { listTextLines } from './list-text-lines.ts';

const repeat = (sentence: string, times: number) => Array.from({ length: times }, () => sentence);

describe('computeReadability', () => {
  it('gives the score of Flesch-Douma, counted by hand', () => {
    // 9 words with 15 syllables: 206.8 - 0.77 × 166.67 - 0.93 × 9 = 70.1.
    const sentence = 'De medewerker schrijft een korte brief aan de inwoner.';
    const result = computeReadability(repeat(sentence, 12));
    expect(result).toMatchObject({ kind: 'score', score: 70, rating: 'fairlyEasy', words: 108 });
  });

  it('stays between 0 and 100', () => {
    // 4 words with 18 syllables, and 6 words with 6.
    const hard = repeat('Gemeenten organiseren ingewikkelde vergaderingen.', 25);
    const easy = repeat('De kat zit op de mat.', 17);
    expect(computeReadability(hard)).toMatchObject({ score: 0, rating: 'veryHard' });
    expect(computeReadability(easy)).toMatchObject({ score: 100, rating: 'veryEasy' });
  });

  it('says nothing below a hundred words', () => {
    expect(computeReadability(repeat('De kat zit op de mat.', 16))).toEqual({
      kind: 'tooShort',
      words: 96,
    });
    expect(computeReadability([])).toEqual({ kind: 'tooShort', words: 0 });
  });

  it('names the three longest sentences, longest first', () => {
    const lines = [
      ...repeat('De kat zit op de mat.', 17),
      'Deze zin is bijv. wat langer dan de rest. En dit is dan ook nog een vrij lange zin van mij!',
    ];
    const result = computeReadability(lines);
    expect(result.kind === 'score' && result.longest).toEqual([
      { text: 'En dit is dan ook nog een vrij lange zin van mij!', words: 12 },
      { text: 'Deze zin is bijv. wat langer dan de rest.', words: 9 },
      { text: 'De kat zit op de mat.', words: 6 },
    ]);
  });

  it('does not end a sentence in a number or an address', () => {
    const line = 'Op www.gemeente.nl staan 1.250 berichten voor alle inwoners van de stad.';
    const result = computeReadability(repeat(line, 10));
    expect(result.kind === 'score' && result.longest[0]?.text).toBe(line);
  });
});

const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
});

describe('listTextLines', () => {
  it('reads the introduction, the goals and all blocks, and no title, table or address', () => {
    const document = {
      title: 'De titel',
      introduction: 'De inleiding.',
      goals: [{ text: 'Je kunt het.' }],
      content: [
        { blockType: 'step', title: 'Stap', body: paragraph('De **tekst**.') },
        { blockType: 'table', caption: 'Een tabel', cells: [['cel']] },
        {
          blockType: 'question',
          question: 'Wat dan?',
          answers: [{ text: 'Dit.', feedback: 'Ja.' }],
        },
      ],
    };
    expect(listTextLines(document)).toEqual([
      'De inleiding.',
      'Je kunt het.',
      'Stap',
      'De tekst.',
      'Een tabel',
      'Wat dan?',
      'Dit.',
      'Ja.',
    ]);
  });

  it('finds nothing in what is no document', () => {
    for (const odd of [null, 'tekst', [], { content: 'geen lijst', body: 7 }]) {
      expect(listTextLines(odd)).toEqual([]);
    }
  });

  it('gives the same score with an empty block anywhere', () => {
    const empty = fc.constantFrom(
      { blockType: 'step', title: '', body: null },
      { blockType: 'text', body: paragraph('  ') },
      { blockType: 'tip', title: null, text: '' },
      { blockType: 'image', alt: '', caption: null },
      { blockType: 'question', question: '', answers: [] },
    );
    const block = fc
      .lorem({ mode: 'sentences', maxCount: 12 })
      .map((text) => ({ blockType: 'text', body: paragraph(text) }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), empty, fc.nat(8), (content, none, index) => {
        const withEmpty = content.toSpliced(index, 0, none as never);
        expect(computeReadability(listTextLines({ content: withEmpty }))).toEqual(
          computeReadability(listTextLines({ content })),
        );
      }),
    );
  });
});
