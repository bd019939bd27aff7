import type { PersonaSeed } from './types.ts';

/**
 * The joint communication plan's analysis (S2): motivation, capacity and opportunity, for employees
 * and team leads alike.
 */
export const personas: PersonaSeed[] = [
  {
    slug: 'digitale-enthousiasteling',
    title: 'Digitale enthousiasteling',
    crossCutting: false,
    summary:
      'Probeert alles uit wat nieuw is en wil dat het meer en sneller kan. De basis is vanzelfsprekend. Lost problemen zelf op en helpt graag een collega.',
    motives: [
      'Wil vooroplopen',
      'Wil vernieuwing',
      'Zoekt een uitdaging',
      'Wil snelheid',
      'Is positief over digitaal werken',
    ],
    resistance: [],
    knows: [
      'Weet veel van digitale vaardigheden',
      'Weet nog niet wat we precies vragen',
      'Kent het platform en de lessen nog niet',
      'Weet nog niet dat er ook lessen voor gevorderden zijn',
    ],
    can: [
      'Gaat goed om met computer, tablet en telefoon',
      'Leert een nieuw programma snel',
      'Begrijpt hoe programma’s en apparaten werken',
    ],
    needs: [
      'Toegang tot het platform',
      'Af en toe een herinnering',
      'Een rol, bijvoorbeeld als ambassadeur',
      'Lessen die nieuw en moeilijk genoeg zijn',
    ],
    messages: [
      'Dit platform is er niet alleen voor beginners. Kies lessen die bij jouw niveau passen.',
      'Blijf vooroplopen: hier vind je de nieuwste tips.',
      'Laat collega’s zien hoe leuk het kan zijn. Word ambassadeur.',
    ],
  },
  {
    slug: 'digivaardige-professional',
    title: 'Digivaardige professional',
    crossCutting: false,
    summary:
      'Werkt prima met digitale middelen, maar hoeft niet het nieuwste. Denkt kritisch en zelfstandig. Komt in actie als er echt iets verandert in het werk.',
    motives: [
      'Wil meedenken over besluiten',
      'Wil betrokken worden',
      'Wil zelf een mening vormen',
      'Wil weten wat iets oplevert voor het werk',
    ],
    resistance: [
      'Wacht liever af',
      'Is kritisch op nieuwe middelen',
      'Vindt een eigen omweg als iets niet goed werkt',
    ],
    knows: [
      'Weet veel van digitale vaardigheden',
      'Weet nog niet wat we precies vragen',
      'Kent het platform en de lessen nog niet',
      'Weet nog niet dat de lessen verschillende niveaus hebben',
    ],
    can: [
      'Gaat goed om met computer, tablet en telefoon',
      'Kent de basis van social media',
      'Zoekt handig op internet',
      'Schat goed in wat een nieuw middel waard is',
    ],
    needs: [
      'Toegang tot het platform',
      'Af en toe een herinnering',
      'Vroeg meepraten, vóór een besluit',
      'Informatie die past bij het eigen vak',
    ],
    messages: [
      'Denk mee: jouw ervaring telt als we iets nieuws kiezen.',
      'Wat je nu leert, levert je straks tijd op.',
      'Niet alleen voor beginners: jij kiest het niveau.',
    ],
  },
  {
    slug: 'aarzelende-technologiegebruiker',
    title: 'Aarzelende technologiegebruiker',
    crossCutting: false,
    summary:
      'Richt zich op het werk en heeft moeite met de digitale basis. Is niet bang om te leren, maar wil eerst zien wat het oplevert. Te veel informatie werkt averechts.',
    motives: [
      'Wil gemak',
      'Wil een lage drempel',
      'Staat neutraal tegenover digitaal werken',
      'Leert graag als het werk er beter van wordt',
    ],
    resistance: [
      'Heeft er geen interesse in',
      'Vindt het niet belangrijk',
      'Vindt het niet nodig',
      'Vindt het niet leuk',
    ],
    knows: [
      'Weet weinig van digitale vaardigheden',
      'Weet nog niet wat we precies vragen',
      'Kent het platform en de lessen nog niet',
      'Weet nog niet dat er makkelijke lessen zijn',
    ],
    can: ['Gaat redelijk om met computer, tablet en telefoon', 'Voert bekende stappen zelf uit'],
    needs: [
      'Toegang tot het platform',
      'Een herinnering op het goede moment',
      'Korte uitleg, één stap tegelijk',
      'Een digicoach die meekijkt',
    ],
    messages: [
      'Je dagelijkse werk gaat sneller en makkelijker.',
      'Begin rustig: één keer per maand is genoeg.',
      'Je hoeft alleen te leren wat je in je werk gebruikt.',
    ],
  },
  {
    slug: 'analoge-idealist',
    title: 'Analoge idealist',
    crossCutting: false,
    summary:
      'Houdt van het vak en van contact met mensen, en wil liever niets met computers te maken hebben. Vindt de basis al lastig en praat daar niet graag over.',
    motives: ['Wil gemak', 'Wil een lage drempel', 'Wil er zijn voor de inwoner'],
    resistance: [
      'Is negatief over digitaal werken',
      'Vindt het niet belangrijk',
      'Vindt het niet nodig',
      'Vindt het niet leuk',
      'Vindt het te ingewikkeld',
      'Is bang om dom over te komen',
    ],
    knows: [
      'Weet weinig van digitale vaardigheden',
      'Weet nog niet wat we precies vragen',
      'Kent het platform en de lessen nog niet',
      'Weet nog niet dat er makkelijke lessen zijn',
    ],
    can: [
      'Heeft moeite met computer, tablet en telefoon',
      'Heeft vaak hulp nodig bij gewone taken, zoals veilig mailen',
    ],
    needs: [
      'Toegang tot het platform, met hulp bij de eerste keer',
      'Een herinnering in een gesprek of op papier',
      'Een vaste buddy bij wie elke vraag mag',
      'Verhalen van collega’s die het ook spannend vonden',
    ],
    messages: [
      'De kern van je werk blijft hetzelfde. Digitaal komt erbij, het komt er niet voor in de plaats.',
      'Je houdt meer tijd over voor de inwoner.',
      'Begin klein, één keer per maand, samen met iemand die je kent.',
    ],
  },
  {
    slug: 'drukke-prioriteitensteller',
    title: 'Drukke prioriteitensteller',
    crossCutting: true,
    summary:
      'Komt voor in alle vier de andere groepen. Heeft een volle agenda en kiest scherp. Wil feiten, en wil weten hoeveel tijd iets kost en oplevert.',
    motives: [
      'Wil snelheid',
      'Wil gemak',
      'Wil balans in het werk',
      'Staat neutraal tegenover digitaal werken',
    ],
    resistance: [
      'Heeft te weinig tijd',
      'Ziet leren als extra last',
      'Vindt het niet belangrijk',
      'Vindt het niet nodig',
    ],
    knows: [
      'Kent de basis',
      'Weet nog niet wat we precies vragen',
      'Kent het platform en de lessen nog niet',
      'Weet nog niet wat het voordeel is',
    ],
    can: ['Gaat redelijk om met computer, tablet en telefoon'],
    needs: [
      'Toegang tot het platform',
      'Een korte herinnering met één vraag',
      'Lessen van vijf tot vijftien minuten',
      'Een vast moment in de agenda, met steun van de teamleider',
    ],
    messages: [
      'Een kwartier leren scheelt je elke week tijd.',
      'Goede hulpmiddelen nemen werk van je over.',
      'Reken niet op winst in één dag. Na een paar maanden merk je het verschil.',
    ],
  },
];
