import type { Server } from 'node:http';
import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createClient } from '../graphql/client.ts';
import * as operations from '../graphql/generated/graphql.ts';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { listening } from '../testing/with-server.ts';
import { askKept } from './query-with-cache.ts';
import { createSiteMemory, type SiteMemory } from './site-cache.ts';

const place = 'westerkwartier';
const member = `medewerker@${place}.example`;

interface Stage {
  memory: SiteMemory;
  /** What this person gets of the home page or the news, and how many questions the cms got for it. */
  visit(token: string, page?: 'home' | 'news'): Promise<{ seen: Seen; questions: number }>;
  change(): void;
}

interface Seen {
  status: string;
  title?: string | undefined;
  name?: string | undefined;
}

/** A site for staff, and people who ask for it. */
function onStage<T>(test: (stage: Stage) => Promise<T>): Promise<T> {
  let count = 0;
  const cms: Server = fakeCms({ dashboardSize: 0 });
  cms.on('request', () => (count += 1));
  return listening(cms, (url) => {
    const memory = createSiteMemory(1);
    let changes: { id: string; municipality: string }[] = [];
    const hear = () => memory.heard.hear({ at: 0, complete: true, changes }, performance.now());
    hear();
    return test({
      memory,
      change: () => {
        changes = [...changes, { id: String(changes.length), municipality: `id-${place}` }];
        hear();
      },
      visit: async (token, page = 'home') => {
        hear();
        const before = count;
        const client = createClient(url, token);
        const municipality = place;
        const answer =
          page === 'home'
            ? await askKept(client, memory, operations.HomeDocument, { municipality })
            : await askKept(client, memory, operations.NewsDocument, { municipality, page: 1 });
        if (answer.kind !== 'data') throw new Error(answer.kind);
        const { Site, SiteMe } = answer.data;
        const welcome = Site.site !== null && 'welcome' in Site.site ? Site.site.welcome : null;
        return {
          questions: count - before,
          seen: { status: Site.status, title: welcome?.title, name: SiteMe?.name },
        };
      },
    });
  });
}

describe('a member of a municipality for staff', () => {
  it('is known each time, and gets what was read before', async () => {
    await onStage(async ({ visit }) => {
      const first = await visit(member);
      const second = await visit(member);
      expect([first.questions, second.questions]).toEqual([2, 1]);
      expect(second.seen).toEqual(first.seen);
      expect(second.seen).toMatchObject({ status: 'OPEN', name: 'Wieke Westra' });
    });
  });

  it('gets what the cms says after a change', async () => {
    await onStage(async ({ visit, change }) => {
      await visit(member);
      change();
      expect((await visit(member)).questions).toBe(2);
    });
  });

  it('leaves nothing of themselves in what is kept', async () => {
    await onStage(async ({ memory, visit }) => {
      const kept: string[] = [];
      const make = memory.answers.make.bind(memory.answers);
      memory.answers.make = (key, work) =>
        make(key, async () => {
          const { result, keep } = await work();
          if (keep !== undefined) kept.push(key + keep.value.json);
          return { result, keep };
        });
      await visit(member);
      await visit(member, 'news');
      expect(kept).toHaveLength(2);
      for (const text of kept) expect(text).not.toMatch(/Wieke|SiteMe|medewerker@/);
    });
  });
});

describe('what a member read', () => {
  it.each([
    ['somebody of another municipality', 'medewerker@assen.example', 'NO_ACCESS'],
    ['the steering group', 'stuurgroep@programma.example', 'NO_ACCESS'],
    ['somebody whose session ended', 'ended', 'SIGN_IN'],
  ])('is not given to %s', async (_who, token, status) => {
    await onStage(async ({ visit }) => {
      await visit(member);
      const { seen } = await visit(token);
      expect(seen).toMatchObject({ status, title: undefined });
    });
  });

  it('is not given to an editor either, who gets what the cms says', async () => {
    await onStage(async ({ visit }) => {
      await visit(member);
      const { questions, seen } = await visit(`redactie@${place}.example`);
      expect([questions, seen.name]).toEqual([2, 'Renske Riemersma']);
    });
  });
});

describe('a page of a municipality', () => {
  it('asks of who is signed in nothing that the question before it does not ask', () => {
    const texts = Object.values(operations).flatMap((one) =>
      typeof one === 'object' && one.definitions[0]?.kind === Kind.OPERATION_DEFINITION
        ? [one]
        : [],
    );
    expect(texts.length).toBeGreaterThan(10);
    const { definitions } = operations.VisitorDocument;
    const asked = JSON.stringify(definitions);
    for (const document of texts) {
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) continue;
      const roots = operation.selectionSet.selections;
      const site = roots.some((root) => root.kind === Kind.FIELD && root.name.value === 'Site');
      if (!site) continue;
      const me = roots.find((root) => root.kind === Kind.FIELD && root.name.value === 'SiteMe');
      const selections = me?.kind === Kind.FIELD ? (me.selectionSet?.selections ?? []) : [];
      for (const selection of selections) {
        const name = selection.kind === Kind.INLINE_FRAGMENT ? '' : selection.name.value;
        expect(asked).toContain(`"value":"${name}"`);
      }
    }
  });
});
