/** Pictures, films and captions that lessons show, in `seed/files/lessons`. */
export const lessonFiles: readonly { filename: string; description: string }[] = [
  {
    filename: 'excel-tabel-met-pijltjes.png',
    description: 'Een lijst met meldingen in Excel als tabel. Bij elke kolomkop staat een pijltje.',
  },
  {
    filename: 'excel-filter-kiezen.png',
    description: 'Het keuzelijstje van de kolom Wijk in Excel. Alleen Noord heeft een vinkje.',
  },
  {
    filename: 'excel-totaalrij.png',
    description: 'Een gefilterde tabel in Excel met onderaan de rij Totaal.',
  },
  {
    filename: 'draaitabel-velden.png',
    description: 'Een draaitabel in Excel met de wijken onder elkaar en het aantal ernaast.',
  },
  {
    filename: 'outlook-regels.png',
    description: 'Een mailbox. Een pijl brengt een nieuwsbrief naar de map Nieuwsbrieven.',
  },
  {
    filename: 'agenda-vrij-moment.png',
    description: 'Een week in de agenda. Op woensdag is één moment waarop iedereen kan.',
  },
  { filename: 'samen-typen.png', description: 'Een verslag waarin Fatima en Henk tegelijk typen.' },
  {
    filename: 'word-koppen.png',
    description: 'Een brief in Word met de knoppen Kop 1 en Kop 2, en de inhoud aan de zijkant.',
  },
  {
    filename: 'sneltoets-kopieren-plakken.png',
    description: 'Drie sneltoetsen: Ctrl en C kopieert, Ctrl en V plakt, Ctrl en Z maakt ongedaan.',
  },
  {
    filename: 'mappen-per-jaar.png',
    description:
      'Mappen in elkaar: Projecten, 2026, Herinrichting Vaart, en daarin Plan, Overleg en Besluit.',
  },
  {
    filename: 'schermafdruk-gebied.png',
    description: 'Een kaart met een gestippeld vak dat de schermafdruk wordt.',
  },
  {
    filename: 'phishing-mail-kenmerken.png',
    description: 'Een nepmail met drie kenmerken: een vreemde afzender, haast en een knop.',
  },
  {
    filename: 'wachtwoordzin.png',
    description:
      'Een kort wachtwoord is in seconden geraden, een zin van vier woorden houdt eeuwen stand.',
  },
  {
    filename: 'adresbalk-controleren.png',
    description: 'De adresbalk van een browser. De naam van de site is omcirkeld.',
  },
  {
    filename: 'teams-scherm-delen.png',
    description: 'Een vergadering in Teams met de keuze om alleen één venster te delen.',
  },
  {
    filename: 'vensters-naast-elkaar.mp4',
    description: 'Film van 13 seconden: twee vensters komen naast elkaar te staan.',
  },
  {
    filename: 'vensters-naast-elkaar.vtt',
    description: 'Ondertitels bij de film over vensters naast elkaar.',
  },
];
