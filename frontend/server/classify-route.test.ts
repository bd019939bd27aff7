import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyRoute } from './classify-route.ts';

const classes = 'asset dashboard feed file health module news page theme toolkit'.split(' ');

describe('classifyRoute', () => {
  it.each([
    ['/', 'page'],
    ['/assen', 'page'],
    ['/assen/over', 'page'],
    ['/assen/nieuws', 'news'],
    ['/assen/nieuws/een-artikel', 'news'],
    ['/assen/nieuws/feed.xml', 'feed'],
    ['/assen/themas/ai', 'theme'],
    ['/assen/bestanden/6a/poster.pdf', 'file'],
    ['/dashboard/cijfers.csv', 'dashboard'],
    ['/stijl/assen.abc.css', 'asset'],
    ['/_astro/x.css', 'asset'],
    ['/constructor/__proto__', 'page'],
  ])('gives %s the class %s', (path, expected) => {
    expect(classifyRoute(path)).toBe(expected);
  });

  it('gives any path one of a few classes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('nieuws', 'constructor'))),
        (parts) => {
          expect(classes).toContain(classifyRoute(`/${parts.join('/')}`));
        },
      ),
    );
  });
});
