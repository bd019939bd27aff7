// @ts-check
import { describe, expect, it } from 'vitest';
import { parseMails } from './read-mails.mjs';

describe('parseMails', () => {
  it('joins soft line breaks and decodes characters', () => {
    const log = [
      '---------- MESSAGE FOLLOWS ----------',
      "b'Subject: Uitnodiging'",
      "b''",
      "b'https://site.localhost/uitnodiging?code=3Dab='",
      "b'cd'",
      '------------ END MESSAGE ------------',
      '---------- MESSAGE FOLLOWS ----------',
      `b"Subject: Zo'n mail"`,
    ].join('\n');
    const [first, second] = parseMails(log);
    expect(first).toContain('https://site.localhost/uitnodiging?code=abcd\n');
    expect(second).toContain("Subject: Zo'n mail");
  });
});
