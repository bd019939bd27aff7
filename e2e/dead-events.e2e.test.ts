import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RunningProcess } from '../scripts/processes/start-process.mjs';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { countMails, waitForLinkInMail } from './received-mail.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { readFocusedName, tabTo } from './keyboard.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';
import { startWorkerProcess } from './start-workers.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { backgroundWork } from './wait-limits.ts';

const task = 'Mail sturen: nieuw wachtwoord';
const email = 'contentbeheerder@assen.example';

let browser: Browser;
let admin: Page;
let workers: RunningProcess;

async function requestPasswordLink(): Promise<void> {
  await fetch(`${inject('settings').CMS_URL}/api/users/forgot-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email }),
  });
}

const cards = () => admin.getByRole('listitem').filter({ hasText: task });
const reload = () => admin.getByRole('button', { name: 'Vernieuwen' }).click();

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await newPage(browser);
  // No mail server listens on this port, and no mail waits until one does.
  workers = await startWorkerProcess({ SMTP_URL: 'smtp://127.0.0.1:1', OUTAGE_WAIT_MS: '0' });
  await requestPasswordLink();
  await requestPasswordLink();
  await signInAtCms(admin, 'beheer@programma.example');
});
afterAll(async () => {
  await workers.stop();
  await browser.close();
});

describe('a programme administrator, while the mail server is down', () => {
  it('finds the mails that failed, with the reason in words', async () => {
    await admin.goto(adminUrl('/gebeurtenissen'));
    const count = await waitFor(
      async () => {
        await reload();
        return cards().count();
      },
      { ...backgroundWork, until: (listed) => listed >= 2 },
    );
    expect(count).toBe(2);
    const text = await cards().first().innerText();
    expect(text).toContain('De mailserver was er niet');
    expect(text).not.toContain('@');
    const link = admin.locator('nav').getByRole('link', { name: 'Vastgelopen taken' });
    expect(await link.getAttribute('aria-current')).toBe('page');
  });

  it('has no accessibility violations and no overflow on a phone', async () => {
    expect(await findAccessibilityViolations(admin, '.dv-dead-events')).toEqual([]);
    await admin.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(admin)).toBe(false);
    await admin.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('a programme administrator, when the mail server is back', () => {
  it('retries one mail by keyboard, and the screen announces the result', async () => {
    await workers.stop();
    workers = await startWorkerProcess();
    const before = await countMails(email);
    await tabTo(admin, new RegExp(`^Opnieuw proberen: ${task}`));
    await admin.keyboard.press('Enter');
    await admin
      .getByRole('status')
      .filter({ hasText: '1 taak is opnieuw aan de beurt.' })
      .waitFor();
    expect(await readFocusedName(admin)).toMatch(/^Vastgelopen: /);
    expect(await cards().count()).toBe(1);
    expect(await waitForLinkInMail(email, before)).toContain('/wachtwoord?code=');
  });

  it('retries the other mails with one button', async () => {
    await requestPasswordLink();
    const all = admin.getByRole('button', { name: 'Alles opnieuw proberen' });
    if ((await all.count()) > 0) await all.click();
    else await admin.getByRole('button', { name: /^Opnieuw proberen/ }).click();
    await admin.getByText('Geen enkele taak is vastgelopen.').waitFor();
    const emptyState = admin.getByText('Er wacht niets. Alles is bijgewerkt.');
    await waitFor(
      async () => {
        await reload();
        return emptyState.count();
      },
      { ...backgroundWork, until: (count) => count === 1 },
    );
    expect(await emptyState.count()).toBe(1);
  });

  it('finds the retry in the change log', async () => {
    await admin.goto(adminUrl('/collections/change-log'));
    expect(await admin.locator('table').innerText()).toContain(task);
  });
});

describe('a content manager', () => {
  it('finds no link to the failed tasks, and no tasks at their address', async () => {
    const page = await newPage(browser);
    await signInAtCms(page, 'contentbeheerder@assen.example');
    expect(await page.getByRole('link', { name: 'Vastgelopen taken' }).count()).toBe(0);
    await page.goto(adminUrl('/gebeurtenissen'));
    await page.getByText('Dit scherm is voor beheerders van het programma.').waitFor();
    expect(await page.getByRole('button', { name: /Opnieuw/ }).count()).toBe(0);
  });
});
