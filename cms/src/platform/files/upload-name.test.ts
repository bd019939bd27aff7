import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDisplayName, toStoredName } from './upload-name.ts';

describe('shownName', () => {
  it('keeps a name as it is', () => {
    expect(toDisplayName('Poster thuiswerken (één).pdf')).toBe('Poster thuiswerken (één).pdf');
  });
  it('drops a path and marks that nobody sees', () => {
    expect(toDisplayName('../../etc/x.png')).toBe('x.png');
    expect(toDisplayName('C:\\map\\x.png')).toBe('x.png');
    expect(toDisplayName('rekening\u202efdp.exe.pdf')).toBe('rekeningfdp.exe.pdf');
    expect(toDisplayName('a\u0000b\r\n.pdf')).toBe('ab.pdf');
    expect(toDisplayName('..')).not.toContain('/');
  });
  it('bounds the length and keeps the extension', () => {
    const name = toDisplayName(`${'x'.repeat(5000)}.docx`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('.docx')).toBe(true);
  });
});

describe('storedName', () => {
  it('is readable, and different each time', () => {
    expect(toStoredName('Poster Één.PDF', 'c0ffee')).toBe('poster-een-c0ffee.pdf');
    expect(toStoredName('a.pdf')).not.toBe(toStoredName('a.pdf'));
  });
  it('is one plain name, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const stored = toStoredName(`${name}.pdf`);
        expect(stored).toMatch(/^[a-z0-9-]+\.pdf$/);
        expect(stored.length).toBeLessThan(100);
      }),
    );
  });
});
