import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = new URL('.', import.meta.url).pathname;
const files = globSync('*/*.svg', { cwd: folder }).sort();
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
/** The slugs of the library, which the seed of the cms names. */
const readSlugs = (name: string) => {
  const source = readFileSync(`${folder}/../../../cms/seed/content/${name}.ts`, 'utf8');
  return [...source.matchAll(/^ {4}slug: '([^']+)'/gm)].map(([, slug]) => slug);
};
const listNames = (kind: string) =>
  files.filter((file) => file.startsWith(kind)).map((file) => basename(file, '.svg'));

const classes = [
  'ground',
  'paper',
  'brand',
  'soft',
  'accent',
  'ink',
  'line',
  'mark',
  'thick',
  'table',
];

/* The rules of docs/drawings.md. */
describe('the drawings', () => {
  it('show every theme and every persona of the library', () => {
    expect(listNames('themes')).toEqual(expect.arrayContaining(readSlugs('themes')));
    expect(listNames('personas')).toEqual(readSlugs('personas').sort());
  });

  describe.each(files)('%s', (file) => {
    const svg = read(file);
    it('is a small sheet of 160 by 120 with an arch and a table', () => {
      expect(svg.length).toBeLessThan(2000);
      expect(svg).toContain('viewBox="0 0 160 120"');
      expect(svg).toContain('<path class="d-ground" d="M26 106V64a54 54 0 0 1 108 0v42z"/>');
      expect(svg).toContain('<path class="d-table" d="M8 106h144"/>');
    });
    it('has no colour, text, script or address of its own', () => {
      const body = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
      expect(body).not.toMatch(/#|rgb|fill=|stroke=|style|href|url\(|<text|<script|<image|http/);
    });
    it('uses only the classes of drawings.css, each shape one', () => {
      const shapes = [...svg.matchAll(/<(?:path|rect|circle)\b[^>]*>/g)].map(([shape]) => shape);
      const used = shapes.map((shape) => /class="([^"]*)"/.exec(shape)?.[1]?.split(' ') ?? []);
      expect(used.every((names) => names.length > 0)).toBe(true);
      expect(used.flat().filter((name) => !classes.includes(name.replace('d-', '')))).toEqual([]);
    });
    it('has at least one shape in the accent', () => {
      expect(svg).toContain('class="d-accent"');
    });
  });
});
