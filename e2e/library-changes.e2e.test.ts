import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork } from './wait-limits.ts';
import { callApi } from './visibility/visibility-fixture.ts';

const title = 'Uitnodiging voor het inloopuur';
const note = 'De nieuwe plek is de kantine, want de hal is dicht.';

let browser: Browser;
let programme: Page;
let officer: Page;
let id: string;

beforeAll(async () => {
  browser = await launchBrowser();
  programme = await newPage(browser);
  officer = await newPage(browser);
  const { CMS_URL } = inject('settings');
  const token = await signInByApiOf(CMS_URL, 'beheer@programma.example', inject('demoPassword'));
  const personas = await callApi(token, 'GET', '/personas?limit=1&depth=0');
  const [{ id: persona }] = personas['docs'] as [{ id: string }];
  const created = await callApi(token, 'POST', '/library-materials', {
    title,
    description: 'Kom langs in de hal.',
    format: 'flyer',
    tier: 'hub',
    audiences: ['employees'],
    personas: [persona],
    phases: ['1'],
    defaultOn: false,
    _status: 'published',
  });
  ({ id } = created['doc'] as { id: string });
  await signInAtCms(programme, 'beheer@programma.example');
  await signInAtCms(officer, 'communicatie@ameland.example');
});
afterAll(() => browser.close());

describe('a sentence of the programme with a change of the library', () => {
  it('is written in the form of the library document', async () => {
    await openForm(programme, `/collections/library-materials/${id}`);
    await programme.fill('#field-description', 'Kom langs in de kantine.');
    await programme.fill('#field-changeNote', note);
    await programme.getByRole('button', { name: 'Publiceer wijzigingen' }).click();
    // The sentence went with this publication; the next one begins anew.
    const isEmpty = () => programme.inputValue('#field-changeNote');
    await waitFor(isEmpty, { ...backgroundWork, until: (text) => text === '' });
    expect(await programme.inputValue('#field-description')).toBe('Kom langs in de kantine.');
  });

  it('is read in the offer and in the library document by a municipality', async () => {
    await officer.goto(adminUrl('/moduleaanbod'));
    const row = officer.locator('.dv-module', { hasText: title });
    expect(await row.innerText()).toContain(note);
    await openForm(officer, `/collections/library-materials/${id}`);
    await officer.getByText(note).first().waitFor();
  });
});

describe('an own version of a library document', () => {
  it('shows the sentence, and says what deleting the version means', async () => {
    await officer.getByRole('button', { name: 'Eigen versie maken' }).click();
    await officer.waitForURL(/\/collections\/materials\/[0-9a-f]{24}/);
    await officer.getByText(note).first().waitFor();
    await officer.locator('.doc-controls__popup button').first().click();
    await officer.locator('#action-move-to-bin').waitFor();
    expect(await officer.locator('#action-delete').isVisible()).toBe(false);
    await officer.locator('#action-move-to-bin').click();
    await officer.getByText('Collega’s zien daarna weer de tekst van de bibliotheek.').waitFor();
    await officer.getByRole('button', { name: 'Ja, naar de prullenbak' }).click();
    await officer.waitForURL(new RegExp(`/collections/library-materials/${id}`));
    await officer.getByRole('button', { name: 'Eigen versie maken' }).waitFor();
  });
});
