import { isSlug } from '#platform/slugs/slug.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { type PhaseKey, phaseKeys } from '#platform/fields/select-options.ts';
import type { CampaignPhase, Channel, File, LibraryFile, Persona } from '../../../payload-types.ts';
import { materials } from '../kinds/materials.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { getTitle } from '../reading/get-title.ts';
import type { Resolved } from '../reading/resolve-documents.ts';
import { compareNames } from '@digivaardig/contracts/compare-names';

type ResolvedMaterial = Resolved<'materials'>;

/** A material on a site. */
export interface MaterialParent {
  material: ResolvedMaterial;
  tier: NonNullable<ResolvedMaterial['values']['tier']>;
  toolkit: Toolkit;
}

/** A persona with the toolkit that has its materials. */
export interface PersonaParent {
  persona: Persona;
  toolkit: Toolkit;
}

/** A phase of the campaign; one that the municipality did not plan has a key alone. */
export type PhaseParent = Partial<CampaignPhase> & { key: PhaseKey };

/** A file that readers may fetch, with the collection that has it. */
export interface AvailableFile {
  collection: 'library-files' | 'files';
  file: File | LibraryFile;
}

const listFilePointers = ({ values }: ResolvedMaterial) => values.files ?? [];

const compareMaterials = (a: ResolvedMaterial, b: ResolvedMaterial): number => {
  const getFirstPhase = ({ values }: ResolvedMaterial) => {
    const first = phaseKeys.findIndex((key) => values.phases?.includes(key));
    return first === -1 ? phaseKeys.length : first;
  };
  return getFirstPhase(a) - getFirstPhase(b) || compareNames(getTitle(a), getTitle(b));
};

/**
 * Personas, phases, channels and materials of a municipality: each is read when first asked for, and
 * once.
 */
export class Toolkit {
  readonly #reader: ContentReader;
  readonly #showsPersonas: boolean;
  #personas: Promise<Persona[]> | undefined;
  #materials: Promise<ResolvedMaterial[]> | undefined;
  #files: Promise<AvailableFile[]> | undefined;
  #channelNames: Promise<Map<string, string>> | undefined;

  /** @param showsPersonas whether the caller may see which personas a material is for */
  constructor(reader: ContentReader, { showsPersonas }: { showsPersonas: boolean }) {
    this.#reader = reader;
    this.#showsPersonas = showsPersonas;
  }

  async readPersonas(): Promise<PersonaParent[]> {
    return (await this.#readPersonas()).map((persona) => ({ persona, toolkit: this }));
  }

  /** Every phase, also those that the municipality did not plan. */
  async readPhases(): Promise<PhaseParent[]> {
    const { docs } = await this.#system.find({
      collection: 'campaign-phases',
      where: this.#ofMunicipality,
      pagination: false,
    });
    return phaseKeys.map((key) => docs.find((phase) => phase.key === key) ?? { key });
  }

  async readChannels(): Promise<Channel[]> {
    const { docs } = await this.#system.find({
      collection: 'channels',
      where: this.#ofMunicipality,
      sort: 'position',
      pagination: false,
    });
    return docs;
  }

  /** Materials that are on, in order of phase and title; of one persona, or all. */
  async readMaterials(personaId?: string): Promise<MaterialParent[]> {
    return (await this.#readMaterials()).flatMap((material) => {
      const { slug, tier, personas } = material.values;
      // Only a draft lacks these, and the schema has no word for their absence.
      if (!isSlug(slug) || !tier) return [];
      if (personaId !== undefined && !personas?.some((value) => toId(value) === personaId)) {
        return [];
      }
      return { material, tier, toolkit: this };
    });
  }

  async readPersonaSlugs({ values }: ResolvedMaterial): Promise<string[]> {
    if (!this.#showsPersonas) return [];
    const personas = await this.#readPersonas();
    const slugs = new Map(personas.map(({ id, slug }) => [id, slug ?? '']));
    return (values.personas ?? []).flatMap((value) => slugs.get(toId(value) ?? '') ?? []);
  }

  async readChannelNames({ values }: ResolvedMaterial): Promise<string[]> {
    const names = await (this.#channelNames ??= this.#readChannelNames());
    return (values.channels ?? []).flatMap((value) => names.get(toId(value) ?? '') ?? []);
  }

  async readFiles(material: ResolvedMaterial): Promise<(File | LibraryFile)[]> {
    const files = await this.readAvailableFiles();
    return listFilePointers(material).flatMap(
      ({ value }) => files.find(({ file }) => file.id === toId(value))?.file ?? [],
    );
  }

  /** The files of the materials that are on: the only ones that readers may fetch. */
  readAvailableFiles(): Promise<AvailableFile[]> {
    return (this.#files ??= this.#readFiles());
  }

  get #system() {
    return asSystem(this.#reader.req.payload, this.#reader.req);
  }

  get #ofMunicipality() {
    return { tenant: { equals: this.#reader.municipality.id } };
  }

  #readPersonas(): Promise<Persona[]> {
    return (this.#personas ??= this.#system
      .find({ collection: 'personas', sort: 'position', pagination: false })
      .then(({ docs }) => docs.filter(({ slug }) => isSlug(slug))));
  }

  #readMaterials(): Promise<ResolvedMaterial[]> {
    return (this.#materials ??= this.#reader
      .list(materials)
      .then((list) => list.sort(compareMaterials)));
  }

  async #readChannelNames(): Promise<Map<string, string>> {
    const ids = (await this.#readMaterials()).flatMap(({ values }) =>
      (values.channels ?? []).flatMap((value) => toId(value) ?? []),
    );
    const channels = await this.#readByIds('channels', ids);
    return new Map(channels.map(({ id, name }) => [id, name]));
  }

  async #readFiles(): Promise<AvailableFile[]> {
    const pointers = (await this.#readMaterials()).flatMap(listFilePointers);
    const read = async (collection: 'library-files' | 'files') => {
      const ids = pointers.flatMap(({ relationTo, value }) =>
        relationTo === collection ? (toId(value) ?? []) : [],
      );
      const files = await this.#readByIds(collection, ids);
      return files.map((file) => ({ collection, file }));
    };
    return (await Promise.all([read('library-files'), read('files')])).flat();
  }

  /** Documents by id, in one query; those that are gone are left out. */
  async #readByIds<Slug extends 'library-files' | 'files' | 'channels'>(
    collection: Slug,
    ids: readonly string[],
  ) {
    if (ids.length === 0) return [];
    const { docs } = await this.#system.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      pagination: false,
    });
    return docs;
  }
}
