import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { phaseKeys, phaseTitles } from '#platform/fields/select-options.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import type { ResolvedShared } from '../library/read-resolved.ts';
import type { CampaignPhase, File, LibraryFile, Persona } from '../../../payload-types.ts';
import { contentMessages } from '../messages.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import { readByIds, type SiteContent } from './site-content.ts';

const toLines = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).map(({ text }) => text);

const listPointers = ({ values }: ResolvedShared<'materials'>) => values.files ?? [];

/** Reads the files of the materials that are on: the only ones that readers may fetch. */
export async function readAvailableFiles(content: SiteContent) {
  const pointers = (await content.listOn('materials')).flatMap(listPointers);
  const ids = (collection: 'library-files' | 'files') =>
    pointers.flatMap(({ relationTo, value }) =>
      relationTo === collection ? [toId(value) ?? ''] : [],
    );
  const [library, own] = await Promise.all([
    readByIds(content.req, 'library-files', ids('library-files')),
    readByIds(content.req, 'files', ids('files')),
  ]);
  return [
    ...library.map((file) => ({ collection: 'library-files' as const, file })),
    ...own.map((file) => ({ collection: 'files' as const, file })),
  ];
}

const toSiteFile = (file: File | LibraryFile) => ({
  id: file.id,
  filename: file.originalName ?? file.filename,
  mimeType: file.mimeType,
  size: file.filesize,
  description: file.description,
});

async function readSiteMaterials(content: SiteContent, personas: Persona[]) {
  const [materials, files] = await Promise.all([
    content.listOn('materials'),
    readAvailableFiles(content),
  ]);
  const channelIds = materials.flatMap(({ values }) =>
    (values.channels ?? []).map((value) => toId(value) ?? ''),
  );
  const channels = await readByIds(content.req, 'channels', channelIds);
  const slugByPersona = new Map(personas.map(({ id, slug }) => [id, slug ?? '']));
  const fileById = new Map(files.map(({ file }) => [file.id, file]));
  const nameByChannel = new Map(channels.map(({ id, name }) => [id, name]));
  return materials
    .flatMap((material) => {
      const { values } = material;
      const { slug, tier } = values;
      // Only a draft lacks these, and the schema has no word for their absence.
      if (!slug || !tier) return [];
      return {
        id: material.identity,
        slug,
        title: values.title || contentMessages.values.untitled,
        description: values.description ?? '',
        format: values.format ?? '',
        tier: toConstantCase(tier),
        audiences: (values.audiences ?? []).map(toConstantCase),
        phaseKeys: phaseKeys.filter((key) => values.phases?.includes(key)),
        personaSlugs: (values.personas ?? []).flatMap(
          (value) => slugByPersona.get(toId(value) ?? '') ?? [],
        ),
        channels: (values.channels ?? []).flatMap(
          (value) => nameByChannel.get(toId(value) ?? '') ?? [],
        ),
        origin: toConstantCase(material.origin),
        files: listPointers(material).flatMap(({ value }) => {
          const file = fileById.get(toId(value) ?? '');
          return file ? [toSiteFile(file)] : [];
        }),
      };
    })
    .sort(
      (a, b) =>
        phaseKeys.indexOf(a.phaseKeys[0] ?? '3') - phaseKeys.indexOf(b.phaseKeys[0] ?? '3') ||
        a.title.localeCompare(b.title, 'nl'),
    );
}

const toSitePersona = (persona: Persona) => ({
  id: persona.id,
  slug: persona.slug,
  formerSlugs: persona.formerSlugs,
  title: persona.title,
  crossCutting: persona.crossCutting === true,
  summary: persona.summary,
  motives: toLines(persona.motives),
  resistance: toLines(persona.resistance),
  knows: toLines(persona.knows),
  can: toLines(persona.can),
  needs: toLines(persona.needs),
  messages: toLines(persona.messages),
});

const toSitePhase = (phase: CampaignPhase) => ({
  key: phase.key,
  title: phase.title,
  message: phase.message ?? '',
  start: phase.start ?? null,
  end: phase.end ?? null,
  moments: (phase.moments ?? [])
    .map(({ title, start, end }) => ({ title, start, end: end ?? null }))
    .sort((a, b) => a.start.localeCompare(b.start)),
});

/** Personas, phases, channels and materials of a municipality. */
export async function resolveSiteToolkit(content: SiteContent) {
  const system = asSystem(content.req.payload, content.req);
  const ofTenant = { tenant: { equals: content.municipality.id } };
  const [personas, phases, channels] = await Promise.all([
    system.find({ collection: 'personas', sort: 'position', pagination: false }),
    system.find({ collection: 'campaign-phases', where: ofTenant, sort: 'key', pagination: false }),
    system.find({ collection: 'channels', where: ofTenant, sort: 'position', pagination: false }),
  ]);
  const materials = await readSiteMaterials(content, personas.docs);
  const full = personas.docs.map((persona) => ({
    ...toSitePersona(persona),
    materials: materials.filter(({ personaSlugs }) => personaSlugs.includes(persona.slug ?? '')),
  }));
  const plannedKeys = new Set(phases.docs.map(({ key }) => key));
  const unplannedPhases = phaseKeys
    .filter((key) => !plannedKeys.has(key))
    .map((key) => ({
      key,
      title: phaseTitles[key],
      message: '',
      start: null,
      end: null,
      moments: [],
    }));
  return {
    personas: full,
    persona: ({ slug }: { slug: string }) => findBySlug(full, slug) ?? null,
    phases: [...phases.docs.map(toSitePhase), ...unplannedPhases].sort(
      (a, b) => phaseKeys.indexOf(a.key) - phaseKeys.indexOf(b.key),
    ),
    channels: channels.docs.map(({ name, description }) => ({
      name,
      description: description ?? null,
    })),
    materials,
  };
}
