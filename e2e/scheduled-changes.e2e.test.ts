import { addDays, formatFullDay, toDay } from '@digivaardig/contracts/time';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { cacheInvalidation } from './wait-limits.ts';

let browser: Browser;
let manager: Page;
let workers: TestWorkers;
let tenant: string;

const tomorrow = addDays(toDay(new Date()), 1);
const dayAfter = addDays(tomorrow, 1);

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  manager = await newPage(browser, 1400);
  await signInAtCms(manager, 'contentbeheerder@terschelling.example');
  tenant = await manager.evaluate(async () => {
    const response = await fetch('/api/municipalities?where[slug][equals]=terschelling&depth=0');
    const { docs } = (await response.json()) as { docs: { id: string }[] };
    return docs[0]!.id;
  });
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

const readStatus = async (path: string) => (await manager.request.get(siteUrl(path))).status();

describe('on the offer screen', () => {
  const title = 'Kleine storingen zelf oplossen';
  const row = () => manager.locator('.dv-module').filter({ hasText: title }).first();
  const open = () => manager.getByRole('button', { name: `Op een datum: ${title}`, exact: true });

  it('a module is switched off from a day on, by keyboard, and the screen says so', async () => {
    await openForm(manager, '/moduleaanbod');
    await open().press('Enter');
    await manager.keyboard.press('Tab');
    const form = row().getByRole('group', { name: 'Op een datum' });
    expect(await findAccessibilityViolations(manager, '.dv-availability')).toEqual([]);
    await form.getByRole('button', { name: 'Plan' }).click();
    await form.getByText('Kies een dag.').waitFor();
    await form.getByLabel('Dag').fill(tomorrow);
    await form.getByLabel('Dag').press('Enter');
    await row()
      .getByText(`Vanaf ${formatFullDay(tomorrow)} uit.`)
      .waitFor();
    await manager.reload();
    await row()
      .getByText(`Vanaf ${formatFullDay(tomorrow)} uit.`)
      .waitFor();
  });

  it('stands within a phone', async () => {
    await manager.setViewportSize({ width: 360, height: 800 });
    await open().click();
    expect(await hasHorizontalOverflow(manager)).toBe(false);
    await manager.setViewportSize({ width: 1400, height: 900 });
  });

  it('the module is off when the day comes', async () => {
    workers.setClock(new Date(Date.now() + 48 * 3_600_000));
    await workers.runJob('apply-scheduled-changes', tenant);
    workers.setClock(null);
    await openForm(manager, '/moduleaanbod');
    const control = row().getByRole('switch');
    await control.waitFor();
    expect(await control.getAttribute('aria-checked')).toBe('false');
    expect(await row().getByText('Vanaf').count()).toBe(0);
  });
});

describe('beside an own module', () => {
  const path = '/terschelling/modules/vanaf-een-dag';
  const panel = () => manager.getByRole('region', { name: 'Op een datum' });

  it('a plan that cannot be is refused with what to mend', async () => {
    const id = await manager.evaluate(async (municipality) => {
      const post = async (body: object) => {
        const response = await fetch('/api/modules?draft=true', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
        return (await response.json()) as { doc: { id: string } };
      };
      const themes = await fetch('/api/library-themes?limit=1&depth=0');
      const { docs } = (await themes.json()) as { docs: { id: string }[] };
      const { doc } = await post({
        title: 'Vanaf een dag',
        introduction: 'Kort.',
        tenant: municipality,
        theme: { relationTo: 'library-themes', value: docs[0]!.id },
        skillKind: 'operational',
        level: 'basic',
        deliveryForm: 'online',
        goals: [{ text: 'Je kunt wachten.' }],
        _status: 'draft',
      });
      return doc.id;
    }, tenant);
    await openForm(manager, `/collections/modules/${id}`);
    await panel().getByLabel('Dag').fill(tomorrow);
    await panel().getByLabel('Wat').selectOption('Intrekken');
    await panel().getByRole('button', { name: 'Plan' }).click();
    await panel().getByText('Dit staat niet op de site').waitFor();
    await panel().getByLabel('Wat').selectOption('Publiceren');
    await panel().getByRole('button', { name: 'Plan' }).click();
    await panel().getByText('Deze tekst is nog niet klaar. Kijk naar:').waitFor();
  });

  it('is published when the day comes', async () => {
    const document = await manager.evaluate(async () => {
      const url = '/api/modules?where[title][equals]=Vanaf%20een%20dag&draft=true&depth=0';
      const { docs } = (await (await fetch(url)).json()) as { docs: { id: string }[] };
      const response = await fetch(`/api/modules/${docs[0]!.id}?draft=true`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          minutes: 5,
          content: [{ blockType: 'tip', title: 'Tip', text: 'Wacht.' }],
        }),
      });
      return { id: docs[0]!.id, status: response.status };
    });
    expect(document.status).toBe(200);
    await openForm(manager, `/collections/modules/${document.id}`);
    await panel().getByLabel('Dag').fill(dayAfter);
    await panel().getByRole('button', { name: 'Plan' }).click();
    await panel()
      .getByText(`Wordt gepubliceerd op ${formatFullDay(dayAfter)}.`)
      .waitFor();
    expect(await findAccessibilityViolations(manager, '.dv-panel')).toEqual([]);
    expect(await readStatus(path)).toBe(404);
    workers.setClock(new Date(Date.now() + 72 * 3_600_000));
    await workers.runJob('apply-scheduled-changes', tenant);
    workers.setClock(null);
    const status = () => readStatus(path);
    const limits = { ...cacheInvalidation, until: (code: number) => code === 200 };
    expect(await waitFor(status, limits)).toBe(200);
    await manager.goto(adminUrl(`/collections/modules/${document.id}`));
    await panel().waitFor();
    expect(await panel().getByText('Wordt gepubliceerd').count()).toBe(0);
  });
});
