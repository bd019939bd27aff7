import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const packageRoot = new URL('..', import.meta.url);

const readStylesheet = (specifier: string) => readFileSync(require.resolve(specifier), 'utf8');

const readFiles = (pattern: string) =>
  globSync(pattern, { cwd: packageRoot.pathname })
    .map((file) => readFileSync(new URL(file, packageRoot), 'utf8'))
    .join('\n');

/** The first capture group of every match. */
const matchAll = (css: string, pattern: RegExp) =>
  new Set([...css.matchAll(pattern)].flatMap(([, name]) => name ?? []));

const containsName = (source: string, name: string) =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source);

/**
 * Finds the classes of the design system's packages that no component uses, and the custom
 * properties that no remaining rule refers to. The example theme alone is 208 KB, which every
 * visitor would load otherwise.
 */
export function findUnusedCss(): string[] {
  const sources = readFiles('src/**/*.{astro,ts}');
  const ownCss = readFiles('src/styles/*.css');
  const stylesheets = [...matchAll(ownCss, /@import '(@[^']+)'/g)].map(readStylesheet);
  const isTheme = (css: string) => css.includes('.voorbeeld-theme');
  const theme = stylesheets.filter(isTheme).join('\n');
  const componentCss = stylesheets.filter((css) => !isTheme(css)).join('\n');

  const classes = [...matchAll(componentCss, /\.(-?[a-z_][\w-]*)/gi)];
  const unusedClasses = classes.filter((name) => !containsName(sources, name));
  const isUsed = (selector: string) => !unusedClasses.some((name) => containsName(selector, name));
  const usedRules = componentCss
    .split('}')
    .filter((rule) => (rule.split('{').at(-2) ?? '').split(',').some(isUsed))
    .join('}');

  const themeValues = new Map(
    [...theme.matchAll(/^\s*(--[\w-]+):(.*?);/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const usedProperties = new Set<string>();
  const collectProperties = (css: string) => {
    for (const name of matchAll(css, /var\(\s*(--[\w-]+)/g)) {
      if (usedProperties.has(name)) continue;
      usedProperties.add(name);
      collectProperties(themeValues.get(name) ?? '');
    }
  };
  collectProperties(usedRules + ownCss);
  const unusedProperties = [...themeValues.keys()].filter((name) => !usedProperties.has(name));
  return [...unusedClasses, ...unusedProperties];
}
