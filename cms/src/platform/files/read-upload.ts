import DataLoader from 'dataloader';
import type { PayloadRequest, Where } from 'payload';
import type { PictureFocus } from '@digivaardig/contracts/picture-widths';
import { isText } from '@digivaardig/contracts/guards';
import { asSystem } from '../access/system-client.ts';
import { TrackedCache } from '../cache/tracked-cache.ts';
import { toId } from '../ids/to-id.ts';
import { pictureTypes } from './media-types.ts';
import type { UploadCollection } from './upload-stores.ts';

/** A file that a page of a site shows or offers. */
export interface Upload {
  id: string;
  collection: UploadCollection;
  /** Its name in the store. */
  filename: string;
  /** The name that people see. */
  originalName: string | null;
  mimeType: string;
  /** In bytes. */
  filesize: number;
  description: string;
  /** What it shows; empty for one that only decorates. */
  alt: string;
  focus: PictureFocus;
}

/** A photo or logo on a site. */
export type Picture = Upload;

/** How many files have their facts in memory. */
const maxUploads = 5000;

const uploadCache = new TrackedCache<Upload | undefined>(maxUploads);

const isCollection = (slug: unknown): slug is UploadCollection =>
  slug === 'files' || slug === 'library-files';

interface Pointer {
  collection: UploadCollection;
  id: string;
  /** The municipality for which it is read: its own files and those of the library alone. */
  tenantId: string;
}

/** Splits what a field stores: an id, or a collection with an id where it offers several. */
export function toUploadPointer(value: unknown): Omit<Pointer, 'tenantId'> | null {
  if (typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value) {
    const id = toId(value.value);
    return id !== null && isCollection(value.relationTo)
      ? { collection: value.relationTo, id }
      : null;
  }
  const id = toId(value);
  return id === null ? null : { collection: 'files', id };
}

const toKey = ({ collection, id, tenantId }: Pointer): string => `${tenantId} ${collection} ${id}`;

const loaders = new WeakMap<PayloadRequest, DataLoader<Pointer, Upload | undefined, string>>();

async function readAll(
  req: PayloadRequest,
  collection: UploadCollection,
  pointers: readonly Pointer[],
): Promise<Map<string, Upload>> {
  const wanted = pointers.filter((pointer) => pointer.collection === collection);
  if (wanted.length === 0) return new Map();
  const where: Where = { id: { in: wanted.map(({ id }) => id) } };
  const { docs } = await asSystem(req.payload, req).find({ collection, where, pagination: false });
  return new Map(
    wanted.flatMap((pointer) => {
      const file = docs.find(({ id }) => id === pointer.id);
      const isForeign = file && 'tenant' in file && toId(file.tenant) !== pointer.tenantId;
      if (!file || isForeign || !isText(file.filename)) return [];
      const upload: Upload = {
        id: file.id,
        collection,
        filename: file.filename,
        originalName: file.originalName ?? null,
        mimeType: file.mimeType ?? '',
        filesize: file.filesize ?? 0,
        description: file.description,
        alt: file.decorative === true ? '' : file.description,
        focus: file.focus ?? 'center',
      };
      return [[toKey(pointer), upload] as const];
    }),
  );
}

/** Reads what is asked for at once together: one query for each collection. */
const createLoader = (req: PayloadRequest) =>
  new DataLoader<Pointer, Upload | undefined, string>(
    async (pointers) => {
      const library = await readAll(req, 'library-files', pointers);
      const own = await readAll(req, 'files', pointers);
      return pointers.map((pointer) => library.get(toKey(pointer)) ?? own.get(toKey(pointer)));
    },
    { cache: false, cacheKeyFn: toKey },
  );

/**
 * Reads the file that a field of a municipality's content names; null without one, and for a file
 * that was deleted or is another municipality's.
 */
export async function readUpload(
  req: PayloadRequest,
  tenantId: string,
  value: unknown,
): Promise<Upload | null> {
  const found = toUploadPointer(value);
  if (found === null) return null;
  const pointer = { ...found, tenantId };
  const loader = loaders.get(req) ?? createLoader(req);
  loaders.set(req, loader);
  const upload = await uploadCache.read(req, { key: toKey(pointer), tenantId }, () =>
    loader.load(pointer),
  );
  return upload ?? null;
}

/** Reads a picture; null for a file that is none. */
export async function readPicture(
  req: PayloadRequest,
  tenantId: string,
  value: unknown,
): Promise<Picture | null> {
  const upload = await readUpload(req, tenantId, value);
  return upload && pictureTypes.includes(upload.mimeType) ? upload : null;
}
