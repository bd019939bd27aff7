import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { phaseKeys, phaseTitles } from '#platform/fields/select-options.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import type { ResolvedDocument } from '../library/resolve-documents.ts';
import type { CampaignPhase, Channel, Material, Persona } from '../../../payload-types.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import { readByIds, type SiteContent } from './site-content.ts';

type Pointer = { relationTo: 'library-files' | 'files'; value: unknown };

const toLines = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).map(({ text }) => text);

const listPointers = (material: ResolvedDocument): Pointer[] =>
  (material.values as unknown as Material).files ?? [];

/** The files that a municipality's materials offer: the only ones its readers may fetch. */
export async function readOfferedFiles(content: SiteContent) {
  const pointers = (await content.listOn('materials')).flatMap(listPointers);
  const ids = (collection: Pointer['relationTo']) =>
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

const toSiteFile = (file: Record<string, unknown>) => ({
  id: file['id'],
  filename: file['originalName'] ?? file['filename'],
  mimeType: file['mimeType'],
  size: file['filesize'],
  description: file['description'] ?? null,
});

async function readSiteMaterials(content: SiteContent, personas: Persona[]) {
  const [materials, files] = await Promise.all([
    content.listOn('materials'),
    readOfferedFiles(content),
  ]);
  const channelIds = materials.flatMap(({ values }) =>
    ((values['channels'] as unknown[] | null | undefined) ?? []).map((value) => toId(value) ?? ''),
  );
  const channels = (await readByIds(content.req, 'channels', channelIds)) as unknown as Channel[];
  const slugByPersona = new Map(personas.map(({ id, slug }) => [id, slug ?? '']));
  const fileById = new Map(files.map(({ file }) => [String(file['id']), file]));
  const nameByChannel = new Map(channels.map(({ id, name }) => [id, name]));
  return materials
    .map((material) => {
      const values = material.values as unknown as Material;
      return {
        id: material.identity,
        slug: values.slug,
        title: values.title,
        description: values.description,
        format: values.format,
        tier: toConstantCase(values.tier),
        audiences: values.audiences.map(toConstantCase),
        phaseKeys: phaseKeys.filter((key) => values.phases.includes(key)),
        personaSlugs: values.personas.flatMap(
          (value) => slugByPersona.get(toId(value) ?? '') ?? [],
        ),
        channels: ((values.channels ?? []) as unknown[]).flatMap(
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
