import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './redact-secrets.ts';

describe('a line for the log', () => {
  it.each([
    ['GET /a/nieuws/feed.xml?sleutel=abc_-9 500', 'GET /a/nieuws/feed.xml?sleutel=… 500'],
    ['/wachtwoord?code=geheim&x=1', '/wachtwoord?code=…&x=1'],
    ['/inloggen?terug=%2Fa%3Fsleutel%3Dgeheim', '/inloggen?terug=%2Fa%3Fsleutel%3D…'],
    ['twice code=een and SLEUTEL=twee', 'twice code=… and SLEUTEL=…'],
  ])('loses what opens something: %s', (line, kept) => {
    expect(withoutSecrets(line)).toBe(kept);
  });

  it('keeps the rest', () => {
    const line = 'cms unreachable: status code 500';
    expect(withoutSecrets(line)).toBe(line);
  });
});
