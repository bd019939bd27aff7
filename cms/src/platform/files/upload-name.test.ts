import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownName, storedName } from './upload-name.ts';

describe('shownName', () => {
  it('keeps a name as it is', () => {
    expect(shownName('Poster thuiswerken (één).pdf')).toBe('Poster thuiswerken (één).pdf');
  });
  it('drops a path and marks that nobody sees', () => {
    expect(shownName('../../etc/x.png')).toBe('x.png');
    expect(shownName('C:\\map\\x.png')).toBe('x.png');
    expect(shownName('rekening\u202efdp.exe.pdf')).toBe('rekeningfdp.exe.pdf');
    expect(shownName('a\u0000b\r\n.pdf')).toBe('ab.pdf');
    expect(shownName('..')).not.toContain('/');
  });
  it('bounds the length and keeps the extension', () => {
    const name = shownName(`${'x'.repeat(5000)}.docx`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('.docx')).toBe(true);
  });
});

describe('storedName', () => {
  it('is readable, and different each time', () => {
    expect(storedName('Poster Één.PDF', 'c0ffee')).toBe('poster-een-c0ffee.pdf');
    expect(storedName('a.pdf')).not.toBe(storedName('a.pdf'));
  });
  it('is one plain name, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const stored = storedName(`${name}.pdf`);
        expect(stored).toMatch(/^[a-z0-9-]+\.pdf$/);
        expect(stored.length).toBeLessThan(100);
      }),
    );
  });
});
