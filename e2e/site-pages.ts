/** Lists every page of a municipality's site, with one example of each kind. */
export const listPages = (slug: string): string[] => [
  `/${slug}`,
  `/${slug}/nieuws`,
  `/${slug}/nieuws/geen-gegevens-van-inwoners-in-een-chatbot`,
  `/${slug}/themas`,
  `/${slug}/themas/applicaties`,
  `/${slug}/themas/technologie`,
  `/${slug}/modules/werken-in-het-zaaksysteem`,
  `/${slug}/toolkit`,
  `/${slug}/toolkit/analoge-idealist`,
  `/${slug}/over`,
  `/${slug}/privacy`,
  `/${slug}/toegankelijkheid`,
];

/** Pages that belong to no municipality, or do not exist. */
export const commonPages = [
  '/',
  '/inloggen',
  '/wachtwoord?code=bestaat-niet',
  '/wachtwoord-vergeten',
  '/uitnodiging?code=bestaat-niet',
  '/westerkwartier',
  '/bestaat-niet',
];
