import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const room = new URL('..', import.meta.url);

const read = (specifier: string) => readFileSync(require.resolve(specifier), 'utf8');

const matches = (css: string, pattern: RegExp) =>
  new Set([...css.matchAll(pattern)].flatMap(([, name]) => name ?? []));

const namesAClass = (source: string, name: string) =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source);

/** Stylesheets of packages that our own stylesheets import. */
function importedStylesheets(own: string): string[] {
  return [...matches(own, /@import '(@[^']+)'/g)].map(read);
}

/**
 * What the design system's packages bring and the site never uses: classes no component names, and custom properties no
 * remaining rule reaches. The example theme alone is 208 KB; without this every visitor would load all of it.
 */
export function unusedCss(): string[] {
  const sources = globSync('src/**/*.{astro,ts}', { cwd: room.pathname })
    .map((file) => readFileSync(new URL(file, room), 'utf8'))
    .join('\n');
  const own = globSync('src/styles/*.css', { cwd: room.pathname })
    .map((file) => readFileSync(new URL(file, room), 'utf8'))
    .join('\n');
  const stylesheets = importedStylesheets(own);
  const isTheme = (css: string) => css.includes('.voorbeeld-theme');
  const theme = stylesheets.filter(isTheme).join('\n');
  const packaged = stylesheets.filter((css) => !isTheme(css)).join('\n');

  const classes = [...matches(packaged, /\.(-?[a-z_][\w-]*)/gi)];
  const unusedClasses = classes.filter((name) => !namesAClass(sources, name));
  const isLiving = (selector: string) => !unusedClasses.some((name) => namesAClass(selector, name));
  const living = packaged
    .split('}')
    .filter((rule) => (rule.split('{').at(-2) ?? '').split(',').some(isLiving))
    .join('}');

  const values = new Map(
    [...theme.matchAll(/^\s*(--[\w-]+):(.*?);/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const used = new Set<string>();
  const follow = (css: string) => {
    for (const name of matches(css, /var\(\s*(--[\w-]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(values.get(name) ?? '');
    }
  };
  follow(living + own);
  return [...unusedClasses, ...[...values.keys()].filter((name) => !used.has(name))];
}
