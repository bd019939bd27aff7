/** Lists every page of a municipality's site that visitors may see, an example of each kind. */
export const listPages = (slug: string): string[] => [
  `/${slug}`,
  `/${slug}/nieuws`,
  `/${slug}/nieuws/geen-gegevens-van-inwoners-in-een-chatbot`,
  `/${slug}/themas`,
  `/${slug}/themas/applicaties`,
  `/${slug}/themas/technologie`,
  `/${slug}/modules/werken-in-het-zaaksysteem`,
  `/${slug}/toolkit`,
  `/${slug}/zoeken?q=wachtwort&niveau=basis`,
  `/${slug}/over`,
  `/${slug}/privacy`,
  `/${slug}/toegankelijkheid`,
];

/** Lists the pages of a municipality's campaign. */
export const listCampaignPages = (slug: string): string[] => [
  `/${slug}/toolkit`,
  `/${slug}/toolkit/analoge-idealist`,
];

/** Pages that belong to no municipality, or do not exist. */
export const commonPages = [
  '/',
  '/stijl/tekeningen',
  '/inloggen',
  '/wachtwoord?code=bestaat-niet',
  '/wachtwoord-vergeten',
  '/uitnodiging?code=bestaat-niet',
  '/westerkwartier',
  '/bestaat-niet',
];
