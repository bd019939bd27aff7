// @ts-check
import { waitFor } from '../../processes/wait-for.mjs';
import { readMails } from './read-mails.mjs';
import { password, signIn } from './sign-in.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */
/** @typedef {import('../client/site-client.mjs').SiteClient} SiteClient */

/**
 * @typedef {object} Content
 * @property {string} tenant
 * @property {string[]} articles ids of what waits in the queue, in order
 * @property {string} file path of an uploaded file, for who may edit
 * @property {Buffer} bytes of that file
 * @property {SiteClient} officer
 */

export const officerEmail = 'communicatie@repetitie.example';
export const slug = 'repetitie';

/** An article for each minute that the restarts may take. */
const minutes = 15;

const block = (/** @type {string} */ type, /** @type {object[]} */ children) => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
});

const toText = (/** @type {string} */ text) => ({
  root: block('root', [
    block('paragraph', [{ type: 'text', text, format: 0, mode: 'normal', version: 1 }]),
  ]),
});

/** A moment for news in each of the next minutes, in Dutch time. */
function listSlots(now = Date.now()) {
  const format = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  });
  const day = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', weekday: 'short' });
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return Array.from({ length: minutes }, (_, index) => {
    const at = new Date(now + (index + 2) * 60_000);
    return {
      weekday: String(weekdays.indexOf(day.format(at)) + 1),
      time: format.format(at),
      takes: 'any',
    };
  });
}

/** @param {SiteClient} admin */
const createMunicipality = (admin) =>
  admin.callApi('/municipalities', {
    json: {
      name: 'Repetitie',
      slug,
      visibility: 'public',
      libraryPolicy: 'defaults',
      welcome: { title: 'Welkom', introduction: 'Hallo.' },
      help: { introduction: 'Vraag het.' },
      style: {
        brand: '#1d4f91',
        brandText: '#ffffff',
        link: '#0b57a4',
        accent: '#b3006b',
        surface: '#f3f5f8',
        text: '#1a1a1a',
        font: 'notoSans',
        corners: 'soft',
      },
      about: { body: toText('Over ons.') },
      privacy: {
        controller: 'Repetitie',
        contactName: 'Privacy',
        contactEmail: 'privacy@repetitie.example',
        retention: 'Een jaar.',
      },
      accessibility: { status: 'E', contactEmail: 'toegankelijk@repetitie.example' },
      newsSlots: listSlots(),
    },
  });

/**
 * Invites a communication officer by mail, who accepts on the site.
 *
 * @param {Rehearsal} rehearsal
 * @param {SiteClient} admin
 * @param {string} tenant
 */
async function inviteOfficer({ client, stack, report }, admin, tenant) {
  await admin.callApi('/users/invite', {
    json: {
      name: 'Cor Communicatie',
      email: officerEmail,
      tenant,
      roles: ['communicationOfficer'],
    },
  });
  const findLink = async () =>
    (await readMails(stack)).join().match(/\/uitnodiging\?code=([\w-]+)/)?.[1];
  const code = await waitFor(findLink, { timeoutMs: 60_000, intervalMs: 1000 });
  report.check('the invitation arrives by mail', code !== undefined);
  const officer = client.createVisitor();
  const accepted = await officer.request('/uitnodiging', {
    form: { code: code ?? '', wachtwoord: password },
  });
  report.check(
    'the invitation is accepted on the site',
    accepted.status === 303,
    `${accepted.status}`,
  );
  const answer = await signIn(officer, officerEmail);
  report.check('the officer signs in', answer.status === 303, `${answer.status}`);
  return officer;
}

/** A picture of one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * @param {SiteClient} officer
 * @param {string} tenant
 */
async function uploadFile(officer, tenant) {
  const upload = new FormData();
  upload.set('_payload', JSON.stringify({ tenant, description: 'Een stip.' }));
  upload.set('file', new Blob([picture], { type: 'image/png' }), 'stip.png');
  const { doc } = await officer.callApi('/files', { upload });
  return new URL(doc.url, 'https://localhost').pathname;
}

/**
 * Makes a municipality with its officer, news in its queue and a file, through the one origin.
 *
 * @param {Rehearsal} rehearsal
 * @param {SiteClient} admin
 * @returns {Promise<Content>}
 */
export async function makeContent(rehearsal, admin) {
  const { report } = rehearsal;
  const tenant = (await createMunicipality(admin)).doc.id;
  const officer = await inviteOfficer(rehearsal, admin, tenant);
  const articles = [];
  for (let number = 1; number <= minutes - 3; number += 1) {
    const { doc } = await officer.callApi('/news', {
      json: {
        tenant,
        title: `Bericht ${number}`,
        kind: 'article',
        introduction: 'Kort.',
        body: toText('Tekst.'),
        _status: 'published',
      },
    });
    const item = { relationTo: 'news', value: doc.id };
    await officer.callApi('/news-queue', { json: { tenant, item } });
    articles.push(doc.id);
  }
  report.check(`${articles.length} articles wait, one for each coming minute`, true);
  const file = await uploadFile(officer, tenant);
  return { tenant, articles, file, bytes: picture, officer };
}
