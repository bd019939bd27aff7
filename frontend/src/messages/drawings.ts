/** The page about the drawings of the product. */
export const drawingMessages = {
  title: 'Tekeningen',
  introduction:
    'Elke tekening op deze site is voor Digivaardig gemaakt, in één stijl. De kleuren zijn die van de gemeente.',
  rulesTitle: 'Zo tekenen we',
  rules: [
    'Alles staat op één tafel: dezelfde lijn onder elke tekening. We leren samen, aan één tafel.',
    'Achter de tafel staat één boog, in een lichte tint van de hoofdkleur.',
    'Elk voorwerp heeft een lijn van 3 punten met ronde hoeken, op een vel van 160 bij 120.',
    'Per tekening heeft één voorwerp de accentkleur: daar gaat het om.',
    'Mensen hebben geen gezicht. Houding en voorwerpen vertellen het verhaal.',
    'Er staan geen woorden in. Een tekening zegt niets wat niet ook in de tekst staat.',
  ],
  coloursTitle: 'Kleuren',
  colours: {
    brand: 'Hoofdkleur',
    soft: 'Hoofdkleur, lichter',
    accent: 'Accent',
    paper: 'Achtergrond van de pagina',
    ink: 'Lijn: de kleur van links, donkerder',
    ground: 'Boog: een lichte tint',
  },
  themesTitle: 'Thema’s',
  ownTheme: 'Eigen thema van een gemeente',
  scenesTitle: 'Pagina’s',
  scenes: {
    news: 'Nieuws',
    digitip: 'Digitip',
    help: 'Hulp',
    door: 'Inloggen',
    signpost: 'Pagina niet gevonden',
  },
} as const;
