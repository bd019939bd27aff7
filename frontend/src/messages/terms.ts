import type { Coverage } from '@digivaardig/analytics/coverage';
import type {
  SiteAccessibilityStatus,
  SiteArticleKind,
  SiteAudience,
  SiteContentTier,
  SiteDeliveryForm,
  SiteLevel,
  SiteOrigin,
  SiteSkillKind,
} from '../graphql/generated/graphql.ts';

/** The Dutch terms of the domain: one for each value of an enum. */
export const terms = {
  coverage: { extensive: 'Uitgebreid', limited: 'Beperkt', empty: 'Leeg' } satisfies Record<
    Coverage,
    string
  >,
  skillKind: {
    OPERATIONAL: 'Operationeel (ICT)',
    INFORMATION: 'Informatie (mediawijs)',
    STRATEGIC: 'Strategisch (samenwerken)',
    SAFETY: 'Digitale veiligheid',
  } satisfies Record<SiteSkillKind, string>,
  level: { BASIC: 'Basis', INTERMEDIATE: 'Gemiddeld', ADVANCED: 'Gevorderd' } satisfies Record<
    SiteLevel,
    string
  >,
  deliveryForm: {
    CLASSROOM: 'Klassikaal',
    ONLINE: 'Online',
    PERSONAL: 'Persoonlijk',
    BLENDED: 'Deels online, deels samen',
    MICROLEARNING: 'Microles',
    WORKSHOP: 'Workshop',
    WALK_IN: 'Inloopworkshop',
  } satisfies Record<SiteDeliveryForm, string>,
  origin: {
    LIBRARY: 'Uit de gezamenlijke bibliotheek',
    ADAPTED: 'Aangepast voor deze gemeente',
    OWN: 'Eigen materiaal van deze gemeente',
  } satisfies Record<SiteOrigin, string>,
  articleKind: { ARTICLE: 'Nieuws', DIGITIP: 'Digitip' } satisfies Record<SiteArticleKind, string>,
  tier: {
    HERO: 'Groot moment',
    HUB: 'Komt terug',
    HYGIENE: 'Altijd beschikbaar',
  } satisfies Record<SiteContentTier, string>,
  audience: { EMPLOYEES: 'Medewerkers', TEAM_LEADS: 'Teamleiders' } satisfies Record<
    SiteAudience,
    string
  >,
  accessibilityStatus: {
    A: 'Status A: voldoet volledig',
    B: 'Status B: voldoet gedeeltelijk',
    C: 'Status C: eerste maatregelen genomen',
    D: 'Status D: voldoet niet',
    E: 'Status E: nog niet onderzocht',
  } satisfies Record<SiteAccessibilityStatus, string>,
} as const;
