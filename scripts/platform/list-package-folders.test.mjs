// @ts-check
import { describe, expect, it } from 'vitest';
import { listPackageFolders } from './list-package-folders.mjs';

describe('listPackageFolders', () => {
  it('lists what every machine installs, and neither workspaces nor optional packages', () => {
    const packages = {
      '': {},
      cms: { version: '1' },
      'node_modules/@digivaardig/cms': { link: true },
      'node_modules/yaml': { version: '2' },
      'cms/node_modules/sharp': { version: '3' },
      'node_modules/other-platform': { version: '4', optional: true },
    };
    expect(listPackageFolders({ packages })).toEqual([
      'node_modules/yaml',
      'cms/node_modules/sharp',
    ]);
  });
});
