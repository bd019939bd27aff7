export { coverageOf, type Coverage } from './benchmark/coverage-of.ts';
export { contentFigures, type ContentInput } from './benchmark/content-figures.ts';
export { contentFiguresSchema, type ContentFigures } from './contracts/content-figures-schema.ts';
