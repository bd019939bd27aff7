import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { phaseTitles } from '../../src/platform/fields/select-options.ts';
import { findSelfScanPromises } from '../../src/testing/find-self-scan-promises.ts';
import { localContent } from './local/index.ts';
import { materials, modules, municipalities, news, personas, phases, themes } from './index.ts';

const files = path.join(import.meta.dirname, '../files/source');

const isForAll = ({ needsSelfScan }: { needsSelfScan?: true }) => !needsSelfScan;

describe('the content of the demo', () => {
  it.each([
    ['themes', themes],
    ['modules', modules],
    ['personas', personas],
    ['phases', phases],
    ['names of phases', phaseTitles],
    // Their costs are for administrators, and name what was bought.
    ['municipalities', municipalities.map(({ costs: _costs, ...shown }) => shown)],
    ['content of each municipality', localContent],
    ['news for all', news.filter(isForAll)],
    ['materials for all', materials.filter(isForAll)],
  ])('promises no self-scan in its %s', (_what, content) => {
    expect(findSelfScanPromises(JSON.stringify(content))).toEqual([]);
  });

  it('promises none in files, but in those of materials that wait for the self-scan', () => {
    const waiting = materials
      .filter((material) => !isForAll(material))
      .flatMap((material) => material.files.map(({ filename }) => path.parse(filename).name));
    const promising = readdirSync(files)
      .filter((name) => findSelfScanPromises(readFileSync(path.join(files, name), 'utf8')).length)
      .map((name) => path.parse(name).name);
    expect(promising).toEqual(waiting);
    expect(waiting).toHaveLength(1);
  });

  it('promises it in the news that waits for it, so that the search is a good one', () => {
    const waiting = news.filter((article) => !isForAll(article));
    expect(waiting).toHaveLength(1);
    expect(findSelfScanPromises(JSON.stringify(waiting))).not.toEqual([]);
  });
});
