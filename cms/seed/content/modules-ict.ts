import type { ModuleSeed } from './types.ts';

export const ictModules: ModuleSeed[] = [
  {
    slug: 'sneller-werken-met-sneltoetsen',
    theme: 'ict-basisvaardigheden',
    title: 'Sneller werken met sneltoetsen',
    introduction:
      'Een sneltoets is een combinatie van toetsen die een klus van de muis overneemt. Met tien sneltoetsen win je elke dag tijd en spaar je je pols.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'microlearning',
    minutes: 10,
    goals: [
      'Je kunt tekst kopiëren, knippen en plakken zonder muis.',
      'Je kunt een fout ongedaan maken.',
      'Je kunt snel wisselen tussen vensters.',
    ],
    steps: [
      {
        title: 'Kopiëren, knippen en plakken',
        body: `Selecteer een stukje tekst: houd Shift ingedrukt en druk op de pijltjestoetsen. Gebruik daarna een van deze sneltoetsen:

- **Ctrl + C** kopieert de tekst
- **Ctrl + X** knipt de tekst weg
- **Ctrl + V** plakt de tekst op een andere plek
- **Ctrl + A** selecteert alles

Oefen dit in een leeg document. Typ drie zinnen en zet de laatste zin bovenaan. Gebruik je muis niet. Het voelt eerst traag, maar na een paar keer gaat het vanzelf.`,
        blocks: [
          {
            blockType: 'image',
            file: 'sneltoets-kopieren-plakken.png',
            alt: 'Ctrl en C kopieert, Ctrl en V plakt, Ctrl en Z maakt ongedaan.',
          },
        ],
      },
      {
        title: 'Een fout herstellen en tussendoor opslaan',
        body: `Heb je iets gewist dat je nog nodig hebt? Druk op **Ctrl + Z**. Je laatste handeling is dan ongedaan gemaakt. Druk nog een keer en je gaat nog een stap terug. Ging je te ver? Met **Ctrl + Y** doe je de handeling opnieuw.

Met **Ctrl + S** sla je je document op. Maak er een gewoonte van, bijvoorbeeld na elke alinea. Dan raak je nooit veel werk kwijt.`,
      },
      {
        title: 'Wisselen tussen vensters',
        body: `Je hebt vaak meer programma’s tegelijk open. Houd **Alt** ingedrukt en druk op **Tab**. Je ziet nu alle open vensters. Druk nog een keer op Tab om naar het volgende te gaan en laat dan los.

Met **Windows-toets + D** zie je meteen je bureaublad. Druk nog een keer en je vensters staan er weer. Handig als er iemand naast je komt zitten en je scherm niet voor die persoon bedoeld is.`,
      },
      {
        title: 'Zoeken en je scherm vergrendelen',
        body: `Met **Ctrl + F** zoek je een woord op een webpagina, in een pdf of in een document. Typ het woord en druk op Enter om naar de volgende plek te springen.

Loop je weg van je werkplek, druk dan op **Windows-toets + L**. Je scherm gaat op slot en niemand kan erbij. Je programma’s blijven gewoon open. Kies nu twee sneltoetsen uit deze les en gebruik die de hele week.`,
      },
    ],
    body: 'Schrijf je twee nieuwe sneltoetsen op een briefje en plak dat naast je scherm. Haal het weg als je het niet meer nodig hebt.',
    defaultOn: true,
  },
  {
    slug: 'bestanden-bewaren-en-terugvinden',
    theme: 'ict-basisvaardigheden',
    title: 'Bestanden bewaren en terugvinden',
    introduction:
      'Zoeken naar een document kost tijd en levert ergernis op. Met een vaste manier van opslaan vinden jij en je collega’s alles terug.',
    skillKind: 'information',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 25,
    goals: [
      'Je kunt een bestand een naam geven die je later herkent.',
      'Je kunt een mappenstructuur maken die je team begrijpt.',
      'Je kunt een zoekgeraakt bestand terugvinden.',
    ],
    steps: [
      {
        title: 'Kies de goede plek',
        body: `Bedenk eerst voor wie het bestand is. Is het een kladje voor jezelf? Zet het in OneDrive, je eigen opslag op het werk. Werken collega’s er ook aan? Zet het op de plek van het team, bijvoorbeeld in Teams of SharePoint. Hoort het bij een zaak van een inwoner? Dan bewaar je het in het zaaksysteem.

Bewaar niets alleen op je bureaublad. Gaat je laptop stuk, dan ben je het kwijt.`,
        blocks: [
          {
            blockType: 'image',
            file: 'mappen-per-jaar.png',
            alt: 'Projecten, daarin het jaar, daarin Herinrichting Vaart, en daarin Plan, Overleg en Besluit.',
          },
        ],
      },
      {
        title: 'Geef een duidelijke naam',
        body: `Gebruik een vaste volgorde: eerst de datum, dan het onderwerp, dan het soort document. Schrijf de datum als jaar, maand, dag. Zo staan je bestanden vanzelf op volgorde.

Een voorbeeld: **2025-03-12 speeltuin Parklaan verslag**. Vermijd woorden als ‘nieuw’ en ‘definitief’, want na een week weet niemand meer welke de laatste is. Een naam wijzigen gaat snel: klik één keer op het bestand en druk op **F2**.`,
      },
      {
        title: 'Maak weinig mappen',
        body: `Open de Verkenner met **Windows-toets + E**. Maak met **Ctrl + Shift + N** een nieuwe map. Maak een map per onderwerp of per project en ga niet dieper dan drie lagen. Anders moet je te veel klikken en ziet niemand meer waar iets hoort.

Gebruik je een map elke dag? Klik er met de rechtermuisknop op en kies dat je de map wilt vastmaken aan Snelle toegang. De map staat dan altijd links in beeld.`,
      },
      {
        title: 'Vind een bestand terug',
        body: `Ga in de Verkenner naar de map waarin je wilt zoeken. Klik rechtsboven in het zoekvak en typ een woord uit de naam. Weet je alleen nog dat het een Excel-bestand was? Typ dan **xlsx**.

Klik op de kolom ‘Gewijzigd op’ om het nieuwste bestand bovenaan te zetten. Heb je het document kortgeleden gebruikt? Open Word of Excel en kijk in de lijst ‘Recent’. Vaak staat het daar al.`,
      },
      {
        title: 'Haal een verwijderd bestand terug',
        body: `Heb je per ongeluk iets gewist? Kijk eerst in de prullenbak op je bureaublad. Klik met de rechtermuisknop op het bestand en kies ‘Terugzetten’.

Stond het in OneDrive, Teams of SharePoint? Open die plek in je browser en klik links op ‘Prullenbak’. Selecteer het bestand en kies ‘Herstellen’. Dit kan meestal tot drie maanden na het wissen. Lukt het niet, bel dan de servicedesk. Wacht daar niet te lang mee.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'kleine-storingen-zelf-oplossen',
    theme: 'ict-basisvaardigheden',
    title: 'Kleine storingen zelf oplossen',
    introduction:
      'Een programma dat vastloopt of een printer die niets doet: vaak los je het zelf op in een paar minuten. Kom langs met je eigen laptop en oefen met de digicoach.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'walkIn',
    minutes: 30,
    goals: [
      'Je kunt een vastgelopen programma afsluiten.',
      'Je kunt internet en geluid controleren.',
      'Je kunt een storing zo melden dat de servicedesk je snel kan helpen.',
    ],
    steps: [
      {
        title: 'Sluit een programma dat vastloopt',
        body: `Reageert een programma niet meer? Wacht eerst een minuut. Soms is de computer nog bezig.

Gebeurt er niets, druk dan op **Ctrl + Shift + Esc**. Je ziet Taakbeheer, een lijst met alles wat aanstaat. Klik op het programma dat vastzit en kies ‘Taak beëindigen’. Let op: werk dat je niet hebt opgeslagen, kun je kwijtraken. Open het programma daarna opnieuw. Word en Excel bieden vaak een herstelde versie aan.`,
      },
      {
        title: 'Start de computer opnieuw op',
        body: `Opnieuw opstarten lost veel problemen op. Sla eerst alles op en sluit je programma’s. Klik op Start, dan op het aan-uitknopje en kies ‘Opnieuw opstarten’.

Kies niet voor ‘Afsluiten’. Windows bewaart bij afsluiten een deel van het geheugen, zodat het sneller start. Het probleem kan dan terugkomen. Staat er ‘Bijwerken en opnieuw opstarten’? Kies dat gerust, maar houd rekening met een paar minuten extra.`,
      },
      {
        title: 'Controleer internet en geluid',
        body: `Geen internet? Klik rechtsonder op het wifi-symbool. Kijk of wifi aanstaat en of je met het goede netwerk verbonden bent. Zet wifi een keer uit en weer aan. Zit er een netwerkkabel in, druk die dan stevig aan.

Geen geluid in een vergadering? Klik rechtsonder op het luidsprekertje. Klik op het pijltje daarnaast en kies je headset. Vaak staat het geluid op een ander apparaat, zoals je beeldscherm.`,
      },
      {
        title: 'Meld een storing goed',
        body: `Lukt het niet, meld het dan bij de servicedesk. Vertel vier dingen:

- wat je wilde doen
- wat er gebeurde, met de letterlijke tekst van de foutmelding
- wanneer het begon en of collega’s het ook hebben
- wat je zelf al hebt geprobeerd

Maak een schermafdruk met **Windows-toets + Shift + S** en stuur die mee. Let op dat er geen gegevens van inwoners op staan. Met een goede melding ben je sneller geholpen.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'vensters-en-beeldschermen',
    theme: 'ict-basisvaardigheden',
    title: 'Vensters en beeldschermen slim indelen',
    introduction:
      'Steeds heen en weer klikken tussen programma’s maakt je moe. Zet je vensters naast elkaar of gebruik een tweede scherm.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'microlearning',
    minutes: 15,
    goals: [
      'Je kunt twee vensters naast elkaar zetten.',
      'Je kunt een tweede beeldscherm aansluiten en instellen.',
      'Je kunt tekst op je scherm groter maken.',
    ],
    steps: [
      {
        title: 'Zet twee vensters naast elkaar',
        body: `Open twee programma’s, bijvoorbeeld je mail en een document. Klik op het eerste venster en druk op **Windows-toets + pijl naar links**. Het venster vult nu de linkerhelft van je scherm. Windows laat rechts zien welke vensters nog open zijn. Klik op het venster dat je ernaast wilt.

Nu kun je lezen en typen tegelijk. Wil je het venster weer groot? Druk op **Windows-toets + pijl omhoog**.`,
        blocks: [
          {
            blockType: 'video',
            title: 'Twee vensters naast elkaar',
            source: 'file',
            file: 'vensters-naast-elkaar.mp4',
            captions: 'vensters-naast-elkaar.vtt',
            transcript:
              'Een venster met mail vult het hele scherm. Iemand drukt op de Windows-toets en de pijl naar links. De mail gaat naar de linkerhelft. Rechts staan de andere vensters: het verslag en de agenda. Het verslag wordt gekozen. Nu staat links de mail en rechts het verslag. De film heeft geen geluid.',
          },
        ],
      },
      {
        title: 'Stel een tweede scherm in',
        body: `Sluit het scherm aan en druk op **Windows-toets + P**. Kies een van deze twee mogelijkheden:

- **Uitbreiden**: je krijgt extra ruimte, met op elk scherm iets anders
- **Dupliceren**: beide schermen tonen hetzelfde, handig bij een presentatie

Loopt je muis de verkeerde kant op? Klik met de rechtermuisknop op je bureaublad en kies ‘Beeldscherminstellingen’. Sleep de twee vakjes met 1 en 2 in de volgorde waarin je schermen echt staan en klik op ‘Toepassen’.`,
      },
      {
        title: 'Maak de tekst groter',
        body: `Is een tekst te klein? Houd **Ctrl** ingedrukt en draai aan het wieltje van je muis. Dit werkt in je browser, in Word en in Excel. Met **Ctrl + 0** zet je een webpagina weer op de gewone grootte.

Wil je overal grotere letters? Open ‘Instellingen’ met **Windows-toets + I**. Kies ‘Toegankelijkheid’ en dan ‘Tekengrootte’. Schuif het balkje naar rechts tot het voorbeeld prettig leest en klik op ‘Toepassen’.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'schermafdruk-maken-en-delen',
    theme: 'ict-basisvaardigheden',
    title: 'Een schermafdruk maken en delen',
    introduction:
      'Een schermafdruk is een foto van wat je op je scherm ziet. Daarmee leg je in één beeld uit wat je bedoelt.',
    skillKind: 'strategic',
    level: 'basic',
    deliveryForm: 'microlearning',
    minutes: 8,
    goals: [
      'Je kunt een deel van je scherm vastleggen.',
      'Je kunt met een pijl of kader aanwijzen waar het om gaat.',
      'Je kunt een schermafdruk delen zonder gegevens te lekken.',
    ],
    steps: [
      {
        title: 'Maak de schermafdruk',
        body: `Zet op je scherm wat je wilt laten zien. Druk op **Windows-toets + Shift + S**. Het beeld wordt grijs en je muis verandert in een kruisje. Sleep een rechthoek om het deel dat je nodig hebt. Laat de muisknop los.

De afbeelding staat nu in het geheugen van je computer. Je kunt hem met **Ctrl + V** plakken in een mail, een chat of een document.`,
        blocks: [
          {
            blockType: 'image',
            file: 'schermafdruk-gebied.png',
            alt: 'Op een kaart is met de muis een vak getrokken: dat deel wordt de schermafdruk.',
          },
        ],
      },
      {
        title: 'Wijs aan waar het om gaat',
        body: `Rechtsonder verschijnt een melding met een klein voorbeeld. Klik daarop. De schermafdruk opent in het Knipprogramma. Kies bovenin de pen of een vorm en zet een kader om de knop waar het om gaat. Snijd weg wat niemand hoeft te zien.

Houd het simpel: één pijl of één kader per plaatje. Moet je drie dingen laten zien, maak dan drie plaatjes.`,
      },
      {
        title: 'Kijk na en deel veilig',
        body: `Kijk goed naar alles wat op de afbeelding staat. Zie je een naam, een adres of een burgerservicenummer? Snijd dat weg of maak de afbeelding opnieuw. Een doorzichtige markeerstift of een vage vlek is niet genoeg, want de tekst is dan soms nog te lezen.

Deel je een schermafdruk met veel mensen, schrijf er dan één zin bij over wat erop staat. Zo begrijpt ook iemand die slecht ziet je bericht.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'computer-instellen-zoals-jij-werkt',
    theme: 'ict-basisvaardigheden',
    title: 'Je computer instellen zoals jij werkt',
    introduction:
      'Moeite met lezen, typen of horen? Windows heeft veel hulpmiddelen die standaard uit staan. Samen met een digicoach zoek je uit wat jou helpt.',
    skillKind: 'operational',
    level: 'intermediate',
    deliveryForm: 'personal',
    minutes: 45,
    goals: [
      'Je kunt je scherm rustiger en beter leesbaar maken.',
      'Je kunt tekst inspreken in plaats van typen.',
      'Je kunt een tekst laten voorlezen.',
    ],
    steps: [
      {
        title: 'Bespreek wat je lastig vindt',
        body: `Maak een afspraak met een digicoach en neem je eigen laptop mee. Vertel waar je last van hebt. Worden je ogen moe? Typ je langzaam? Schrik je van meldingen? Je hoeft niet uit te leggen waarom.

Kies samen één of twee dingen om te proberen. Meer tegelijk werkt niet, want dan weet je niet wat helpt. Open daarna ‘Instellingen’ met **Windows-toets + I** en klik op ‘Toegankelijkheid’. Hier staan bijna alle hulpmiddelen bij elkaar.`,
      },
      {
        title: 'Maak je scherm rustiger',
        body: `Zet onder ‘Toegankelijkheid’ de muisaanwijzer groter of in een andere kleur. Je vindt hem dan sneller terug. Bij ‘Visuele effecten’ zet je bewegende beelden uit.

Met **Windows-toets + plusteken** zet je het vergrootglas aan. Met **Windows-toets + Esc** zet je het weer uit. Vind je het scherm ’s avonds te fel? Ga naar ‘Systeem’, dan ‘Beeldscherm’ en zet de nachtlamp aan. De kleuren worden warmer.`,
      },
      {
        title: 'Praat in plaats van te typen',
        body: `Klik op de plek waar je tekst wilt, bijvoorbeeld in een mail. Druk op **Windows-toets + H**. Klik op de microfoon en praat rustig en duidelijk. Je woorden verschijnen vanzelf op het scherm. Zeg ‘punt’ of ‘komma’ als leestekens ontbreken.

Lees de tekst altijd na, want namen gaan vaak mis. Je stem wordt verwerkt via internet. Spreek daarom geen gegevens van inwoners in, tenzij jouw gemeente dat goed heeft geregeld.`,
      },
      {
        title: 'Laat een tekst voorlezen',
        body: `In Word klik je op het tabblad ‘Controleren’ en dan op ‘Hardop voorlezen’. Je hoort de tekst vanaf de plek van je cursor. Zo hoor je een kromme zin eerder dan je hem ziet.

In de browser Edge druk je op **Ctrl + Shift + U**. De pagina wordt dan voorgelezen. Zet een koptelefoon op als je niet alleen zit. Spreek met je digicoach af wanneer je samen kijkt of het helpt, bijvoorbeeld over twee weken.`,
      },
    ],
    defaultOn: true,
  },
];
