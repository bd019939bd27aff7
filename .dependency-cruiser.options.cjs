// @ts-check

/** The options of both runs of dependency-cruiser: over files and over folders. */
module.exports = {
  doNotFollow: { path: 'node_modules' },
  exclude: {
    path: ['^cms/\\.next/', '^frontend/(dist|\\.astro)/', '^scripts/cruise-fixtures/'],
  },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    mainFields: ['module', 'main', 'types', 'typings'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
  },
};
