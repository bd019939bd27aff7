/** Error pages. */
export const errorMessages = {
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Het adres klopt niet, of de pagina is weggehaald. Ga terug, of begin opnieuw.',
  },
  noAccess: {
    title: 'Geen toegang',
    text: 'Je bent ingelogd, maar je mag deze pagina niet zien. Denk je dat dit niet klopt? Vraag het je functioneel beheerder.',
  },
  outage: {
    title: 'De site werkt even niet',
    text: 'We kunnen de inhoud nu niet ophalen. Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw.',
  },
  failure: {
    title: 'Er ging iets mis',
    text: 'Door een fout kunnen we deze pagina niet tonen. Probeer het opnieuw. Blijft het misgaan? Meld het bij je servicedesk.',
  },
  rejected: 'Dit verzoek kan niet worden verwerkt.',
  toMunicipality: (name: string) => `Naar Digivaardig ${name}`,
  toHelp: 'Bekijk waar je hulp vindt',
  toStart: 'Naar je eigen begin',
  toMunicipalityChoice: 'Naar de keuze van gemeente',
} as const;
