import { describe, expect, it } from 'vitest';
import { redactSecrets } from './redact-secrets.ts';

describe('redactSecrets', () => {
  it.each([
    ['GET /a/nieuws/feed.xml?sleutel=abc_-9 500', 'GET /a/nieuws/feed.xml?sleutel=… 500'],
    ['/wachtwoord?code=geheim&x=1', '/wachtwoord?code=…&x=1'],
    ['/inloggen?terug=%2Fa%3Fsleutel%3Dgeheim', '/inloggen?terug=%2Fa%3Fsleutel%3D…'],
    ['twice code=een and SLEUTEL=twee', 'twice code=… and SLEUTEL=…'],
  ])('removes codes and keys from %s', (line, redacted) => {
    expect(redactSecrets(line)).toBe(redacted);
  });

  it('leaves a line without secrets as it is', () => {
    const line = 'cms unreachable: status code 500';
    expect(redactSecrets(line)).toBe(line);
  });
});
