import { expect, it } from 'vitest';
import { findNameProblem } from './find-name-problem.ts';

it.each([
  'Gé Nodigde',
  'J.P. van ’t Hof',
  'A.B. de Vries-Jansen',
  "D'Arcy",
  'Ömer Ünal',
  'Jan (HR)',
  'mr.dr. J. de Vries',
  'Prof.dr.ir. A. Bakker',
])('accepts the name “%s”', (name) => {
  expect(findNameProblem(name)).toBeNull();
});

it.each([
  'Jan\nKlik hier',
  'Jan\r\nBcc: x',
  'https://fout.example',
  'http:/fout',
  'www.fout',
  'Kijk op fout.example',
  'fout.nl/inloggen',
  'jan@fout.example',
  '<b>Jan</b>',
  'a\u2028b',
  'mr.dr.nl J. de Vries',
  'www.mr.dr. Jansen',
  'fout.mr.dr. Jansen',
  'mr.dr./inloggen',
])('rejects the name %j', (name) => {
  expect(findNameProblem(name)).not.toBeNull();
});
