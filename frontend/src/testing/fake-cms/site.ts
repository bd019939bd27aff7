import { buildModules } from './content/modules.ts';
import type { FakeMunicipality } from './content/municipalities.ts';
import { buildNews } from './content/news.ts';
import { themes } from './content/themes.ts';
import { materials, personas, phases } from './content/toolkit.ts';

const toCoverage = (count: number) => (count >= 6 ? 'EXTENSIVE' : count > 0 ? 'LIMITED' : 'EMPTY');

const buildToolkit = () => ({
  phases: phases.map(([key, title, message, start, end]) => ({
    key,
    title,
    message,
    start,
    end,
    moments:
      key === '1'
        ? [
            { title: 'Kick-off', start: '2026-03-02', end: '2026-03-06' },
            { title: 'Scan voor leidinggevenden open', start: '2026-03-09', end: null },
          ]
        : [],
  })),
  channels: [
    { name: 'Platform', description: 'Berichten en lessen op deze site.' },
    { name: 'Narrowcasting', description: 'Schermen in het gemeentehuis en op de werf.' },
    { name: 'Teamoverleg', description: null },
    { name: 'Digicoaches', description: 'Vertellen het persoonlijk.' },
  ],
  materials,
});

/** A municipality's site as the schema describes it; functions resolve fields with arguments. */
export function buildSite(municipality: FakeMunicipality, canOpenToolkit: boolean) {
  const siteThemes = themes.map(([slug, title, introduction, moduleCount]) => ({
    id: slug,
    slug,
    title,
    introduction,
    origin: 'LIBRARY',
    coverage: toCoverage(moduleCount),
    moduleCount,
    extensiveFrom: 6,
    announcedFor: moduleCount === 0 ? '2027-03' : null,
    modules: buildModules({ slug, title }, moduleCount),
  }));
  const articles = buildNews(Date.now());
  return {
    ...municipality,
    id: `id-${municipality.slug}`,
    demo: true,
    welcome: {
      title: `Digivaardig in ${municipality.name}`,
      introduction:
        'Leer handig, slim en veilig digitaal werken. In je eigen tempo, met hulp van collega’s.',
    },
    help: {
      introduction: 'Kom je er niet uit? Deze collega’s helpen je graag.',
      contacts: [
        {
          name: 'Digicoach',
          description: 'Kijkt met je mee. Elke dinsdag van 10 tot 12 uur.',
          email: `digicoach@${municipality.slug}.example`,
        },
        { name: 'Servicedesk', description: 'Voor storingen en toegang.', phone: '050 123 45 67' },
        {
          name: 'Intranet',
          description: 'Alle roosters en aanmeldingen.',
          url: `https://intranet.${municipality.slug}.example`,
        },
      ],
    },
    themes: siteThemes,
    theme: ({ slug }: { slug: string }) => siteThemes.find((theme) => theme.slug === slug),
    module: ({ slug }: { slug: string }) =>
      siteThemes.flatMap((theme) => theme.modules).find((module) => module.slug === slug),
    news: ({ page, limit }: { page: number; limit: number }) => ({
      items: articles.slice((page - 1) * limit, page * limit),
      total: articles.length,
      page,
      pages: Math.ceil(articles.length / limit),
    }),
    article: ({ slug }: { slug: string }) => articles.find((article) => article.slug === slug),
    search: () => ({
      status: 'EMPTY',
      items: [],
      total: 0,
      page: 1,
      pages: 1,
      suggestion: null,
      isComplete: true,
    }),
    canOpenToolkit,
    canEdit: false,
    personas: canOpenToolkit
      ? {
          status: 'OPEN',
          personas,
          persona: ({ slug }: { slug: string }) =>
            personas.find((persona) => persona.slug === slug),
        }
      : { status: 'NO_ACCESS' },
    toolkit: canOpenToolkit ? { status: 'OPEN', toolkit: buildToolkit() } : { status: 'NO_ACCESS' },
    about: {
      html: '<p>Groningen, Assen en Westerkwartier werken samen aan de digitale vaardigheid van hun medewerkers. Iedere gemeente doet dat op haar eigen manier.</p>',
      goals: [
        'Inwoners nog beter helpen',
        'Handiger werken',
        'Met plezier naar je werk',
        'Klaar voor wat er komt',
      ],
    },
    privacy: {
      controller: `College van burgemeester en wethouders van ${municipality.name}`,
      address: `Stadhuisplein 1, ${municipality.name}`,
      contactName: 'Team privacy',
      contactEmail: `privacy@${municipality.slug}.example`,
      officerEmail: `fg@${municipality.slug}.example`,
      retention: 'Accounts worden verwijderd binnen een maand na het einde van je dienstverband.',
      reviewedAt: '2026-10-01T00:00:00.000Z',
      html: '<h2>Welke gegevens?</h2><p>Je naam en je e-mailadres van het werk.</p>',
      personalData: [
        {
          title: 'Je account',
          purpose: 'Om te weten wie je bent.',
          retention: 'Zolang je bij een gemeente hoort.',
          data: ['Naam', 'E-mailadres'],
        },
      ],
    },
    accessibility: {
      status: municipality.slug === 'assen' ? 'E' : 'B',
      examinedAt: municipality.slug === 'assen' ? null : '2026-09-15T00:00:00.000Z',
      contactEmail: `toegankelijk@${municipality.slug}.example`,
      statementUrl:
        municipality.slug === 'assen'
          ? null
          : 'https://www.toegankelijkheidsverklaring.nl/register/1',
      issues: municipality.slug === 'assen' ? [] : ['Sommige pdf-bestanden hebben geen koppen.'],
    },
  };
}
