import { sortByName } from '@digivaardig/contracts/compare-names';
import { PassThrough, Readable } from 'node:stream';
import type { CollectionSlug, Payload } from 'payload';
import { ZipFile } from 'yazl';
import { toActor } from '#platform/access/actor.ts';
import { tenantCollections } from '@digivaardig/contracts/roles';
import { municipalityRoles, roleLabels } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { isFileName } from '#platform/files/file-store.ts';
import { uploadStores } from '#features/content';
import { exportStore } from './export-store.ts';
import { archiveMessages } from './archive-messages.ts';

const toJson = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

const whereTenant = (tenant: string) => ({ tenant: { equals: tenant } });

/**
 * Reads what a collection holds of this municipality: the published documents, and the drafts of
 * newer versions.
 */
async function readDocuments(payload: Payload, collection: CollectionSlug, tenant: string) {
  const system = asSystem(payload);
  const order = { where: whereTenant(tenant), sort: 'createdAt', pagination: false };
  const { docs } = await system.find({ collection, ...order });
  // Absent for a collection without versions, although the types say otherwise.
  const config = payload.config.collections.find(({ slug }) => slug === collection);
  const versions = config?.versions as object | undefined;
  if (!versions || !('drafts' in versions)) return { documents: docs };
  const latest = await system.find({ collection, ...order, draft: true });
  const drafts = latest.docs.filter((doc) => '_status' in doc && doc._status === 'draft');
  return { documents: docs, drafts };
}

/** Names and roles, but nothing that lets anybody sign in. */
async function readPeople(payload: Payload, tenant: string) {
  const { docs } = await asSystem(payload).find({
    collection: 'users',
    where: { 'tenants.tenant': { equals: tenant } },
    pagination: false,
  });
  return sortByName(docs).map((user) => {
    const roles = toActor(user)?.memberships.get(tenant) ?? [];
    const knownRoles = municipalityRoles.filter((role) => roles.includes(role));
    return { name: user.name, roles: knownRoles.map((role) => roleLabels[role]) };
  });
}

const toFileName = (tenant: string, event: string): string => `${tenant}-${event}.zip`;

/** Deletes every export of a municipality. */
export async function deleteExports(tenant: string): Promise<void> {
  for (const name of await exportStore.list(`${tenant}-`)) await exportStore.delete(name);
}

/** Adds the files that the municipality uploaded, as far as they are there. */
async function addUploads(zip: ZipFile, names: readonly string[], mtime: Date): Promise<void> {
  for (const name of names) {
    const upload = isFileName(name) ? await uploadStores.files.find(name) : null;
    if (!upload) continue;
    const options = { mtime, compress: false, size: upload.size };
    // Opened in its turn: a municipality may have more files than a process may open.
    zip.addReadStreamLazy(`bestanden/${name}`, options, (callback) =>
      callback(null, Readable.from(upload.open())),
    );
  }
}

/**
 * Streams the bytes of the archive. A file that is deleted meanwhile makes the export fail, not the
 * process.
 */
function toReadable(zip: ZipFile): PassThrough {
  const output = new PassThrough();
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  return output;
}

/**
 * Writes everything of a municipality to one ZIP file outside the web root. The same event writes
 * the same file, completely or not at all.
 */
export async function writeExport(
  payload: Payload,
  tenant: string,
  event: string,
  now: Date,
): Promise<{ file: string; bytes: number }> {
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: tenant,
  });
  const file = toFileName(tenant, event);
  const zip = new ZipFile();
  const counts: [name: string, count: number][] = [];
  const add = (name: string, content: Buffer) => zip.addBuffer(content, name, { mtime: now });
  add('gemeente.json', toJson(municipality));
  const people = await readPeople(payload, tenant);
  add('accounts.json', toJson(people));
  counts.push(['accounts.json', people.length]);
  for (const collection of tenantCollections) {
    const content = await readDocuments(payload, collection, tenant);
    add(`${collection}.json`, toJson(content));
    counts.push([`${collection}.json`, content.documents.length]);
  }
  const { docs: files } = await asSystem(payload).find({
    collection: 'files',
    where: whereTenant(tenant),
    pagination: false,
  });
  await addUploads(
    zip,
    files.map(({ filename }) => filename ?? ''),
    now,
  );
  add('LEESMIJ.txt', Buffer.from(archiveMessages.readMe(municipality.name, now, counts)));
  zip.end();
  return { file, bytes: await exportStore.write(file, toReadable(zip)) };
}
