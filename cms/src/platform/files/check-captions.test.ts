import { describe, expect, it } from 'vitest';
import { areCaptions } from './check-captions.ts';

const check = (text: string): boolean => areCaptions(Buffer.from(text));
const cue = '00:00:01.000 --> 00:00:04.000\nHallo.\n';

describe('areCaptions', () => {
  it.each([
    ['plain', `WEBVTT\n\n${cue}`],
    ['with a title, and Windows line ends', `WEBVTT - Film\r\n\r\n${cue}`],
    ['without hours', 'WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nHallo.'],
    ['with a mark of byte order', `\ufeffWEBVTT\n\n${cue}`],
  ])('accepts captions %s', (_name, text) => {
    expect(check(text)).toBe(true);
  });

  it.each([
    ['SubRip', '1\n00:00:01,000 --> 00:00:04,000\nHallo.'],
    ['without a line', 'WEBVTT\n\n'],
    ['a page', `WEBVTT<script>${cue}`],
    ['times with a comma', 'WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nHallo.'],
    ['far too long', `WEBVTT\n\n${cue.repeat(30_000)}`],
  ])('refuses %s', (_name, text) => {
    expect(check(text)).toBe(false);
  });

  it('refuses bytes that are no text', () => {
    expect(areCaptions(Buffer.concat([Buffer.from(`WEBVTT\n\n${cue}`), Buffer.from([0xff])]))).toBe(
      false,
    );
  });
});
