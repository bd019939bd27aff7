import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDisplayName, toStoredName } from './upload-name.ts';

describe('toDisplayName', () => {
  it('keeps a plain name', () => {
    expect(toDisplayName('Poster thuiswerken (één).pdf')).toBe('Poster thuiswerken (één).pdf');
  });
  it('removes paths and invisible characters', () => {
    expect(toDisplayName('../../etc/x.png')).toBe('x.png');
    expect(toDisplayName('C:\\map\\x.png')).toBe('x.png');
    expect(toDisplayName('rekening\u202efdp.exe.pdf')).toBe('rekeningfdp.exe.pdf');
    expect(toDisplayName('a\u0000b\r\n.pdf')).toBe('ab.pdf');
    expect(toDisplayName('..')).not.toContain('/');
  });
  it('limits the length and keeps the extension', () => {
    const name = toDisplayName(`${'x'.repeat(5000)}.docx`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('.docx')).toBe(true);
  });
});

describe('toStoredName', () => {
  it('returns a readable name that differs each time', () => {
    expect(toStoredName('Poster Één.PDF', 'c0ffee')).toBe('poster-een-c0ffee.pdf');
    expect(toStoredName('a.pdf')).not.toBe(toStoredName('a.pdf'));
  });
  it('returns one plain file name for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const stored = toStoredName(`${name}.pdf`);
        expect(stored).toMatch(/^[a-z0-9-]+\.pdf$/);
        expect(stored.length).toBeLessThan(100);
      }),
    );
  });
});
