import type { ModuleSeed } from './types.ts';

export const privacyModules: ModuleSeed[] = [
  {
    slug: 'phishing-herkennen',
    theme: 'privacy-en-informatieveiligheid',
    title: 'Phishing herkennen',
    introduction:
      'Phishing is een nepbericht waarmee een oplichter je wachtwoord of geld wil krijgen. Leer in een kwartier waar je op let.',
    skillKind: 'safety',
    level: 'basic',
    deliveryForm: 'microlearning',
    minutes: 15,
    goals: [
      'Je kunt vijf signalen van een nepbericht noemen.',
      'Je kunt een link controleren zonder erop te klikken.',
      'Je kunt de schade beperken als je toch hebt geklikt.',
    ],
    steps: [
      {
        title: 'Let op de signalen',
        body: `Oplichters willen dat je snel handelt. Neem daarom juist de tijd als je dit ziet:

- haast: ‘Je account wordt vandaag afgesloten’
- een vreemd verzoek: je baas vraagt om cadeaubonnen
- een afzender die net niet klopt
- een bijlage die je niet verwacht
- een vraag om je wachtwoord of een code

Taalfouten zijn geen goed teken meer. Veel nepberichten zijn tegenwoordig in foutloos Nederlands geschreven. Ook een sms, een telefoontje of een QR-code kan nep zijn.`,
        blocks: [
          {
            blockType: 'image',
            file: 'phishing-mail-kenmerken.png',
            alt: 'Drie kenmerken hebben een nummer: 1 de afzender, 2 de haast, 3 de knop.',
            caption: '1 Een vreemde afzender. 2 Haast. 3 Een knop waar je op moet klikken.',
          },
        ],
      },
      {
        title: 'Controleer afzender en link',
        body: `Kijk naar het hele mailadres, niet alleen naar de naam. Zet op je computer je muis op een link zonder te klikken. Linksonder of naast de muis zie je het echte webadres. Op een telefoon houd je de link ingedrukt tot het adres verschijnt. Laat dan los naast de link.

Het belangrijkste deel staat vlak voor de eerste schuine streep. Bij **inloggen.gemeente.nep-site.example/start** ben je dus op de website nep-site.example, niet bij de gemeente.`,
      },
      {
        title: 'Twijfel je? Ga via een andere weg',
        body: `Klik niet en antwoord niet. Lijkt het bericht van een collega? Bel die collega op een nummer dat je al kent. Lijkt het van een leverancier? Open zelf de website, zoals je dat altijd doet.

Meld het bericht daarna. In Outlook zit vaak een knop ‘Rapporteren’. Heb je die niet, meld het dan bij de servicedesk. Zo kunnen zij je collega’s waarschuwen en het bericht bij iedereen weghalen.`,
      },
      {
        title: 'Toch geklikt? Meld het meteen',
        body: `Het kan iedereen overkomen. Schaam je niet en wacht niet. Bel direct de servicedesk en vertel wat je hebt ingevuld of geopend. Hoe sneller zij het weten, hoe kleiner de schade.

Heb je je wachtwoord ingevuld? Wijzig het meteen, op een ander apparaat als dat kan. Gebruik je hetzelfde wachtwoord ergens anders, verander het daar ook. Laat je computer aan staan tot de servicedesk zegt wat je moet doen.`,
      },
    ],
    blocks: [
      {
        blockType: 'question',
        question: 'Een mail van ‘de helpdesk’ vraagt je om vandaag nog in te loggen. Wat doe je?',
        answers: [
          {
            text: 'Ik klik, want het is van de helpdesk.',
            correct: false,
            feedback: 'Iedereen kan zo’n naam boven een mail zetten. Kijk naar het adres erachter.',
          },
          {
            text: 'Ik open het intranet zelf, en vraag het de helpdesk.',
            correct: true,
            feedback: 'Zo kom je nooit op een nagemaakte pagina uit.',
          },
          {
            text: 'Ik stuur de mail door naar mijn team.',
            correct: false,
            feedback: 'Dan kan een collega klikken. Meld de mail bij de helpdesk.',
          },
        ],
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'sterke-wachtwoorden',
    theme: 'privacy-en-informatieveiligheid',
    title: 'Sterke wachtwoorden en inloggen in twee stappen',
    introduction:
      'Eén goed wachtwoord onthouden kan iedereen. Voor de rest gebruik je een wachtwoordkluis: een programma dat je wachtwoorden veilig bewaart.',
    skillKind: 'safety',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 20,
    goals: [
      'Je kunt een sterk wachtwoord bedenken dat je onthoudt.',
      'Je kunt uitleggen wat een wachtwoordkluis doet.',
      'Je kunt veilig inloggen met een tweede stap.',
    ],
    steps: [
      {
        title: 'Maak een lang wachtwoord',
        body: `Lengte is belangrijker dan vreemde tekens. Kies vier of vijf woorden die niets met elkaar te maken hebben en maak er een gek beeld bij. Bijvoorbeeld een paard dat op een ladder pannenkoeken bakt. Maak je eigen zin en gebruik niet dit voorbeeld.

Neem geen namen, geboortedagen of de naam van je gemeente. Vraagt een programma om een cijfer of teken? Zet dat tussen twee woorden, niet aan het einde. Daar kijken inbrekers het eerst.`,
        blocks: [
          {
            blockType: 'image',
            file: 'wachtwoordzin.png',
            alt: 'Welkom01! is in seconden geraden. Fietsen-regen-soep-maandag houdt eeuwen stand.',
          },
        ],
      },
      {
        title: 'Gebruik elk wachtwoord maar één keer',
        body: `Stel dat een webwinkel wordt gehackt. Dan proberen criminelen jouw wachtwoord ook bij je mail en je werk. Gebruik daarom overal een ander wachtwoord.

Dat onthoudt niemand. Daar is een wachtwoordkluis voor. Je onthoudt één sterk wachtwoord en de kluis bedenkt en bewaart de rest. Vraag de servicedesk welke kluis je op het werk mag gebruiken. Schrijf wachtwoorden niet op een briefje en zet ze niet in een Excel-bestand.`,
      },
      {
        title: 'Log in met een tweede stap',
        body: `Bij inloggen in twee stappen bewijs je met je telefoon dat jij het bent. Na je wachtwoord opent een app die om een bevestiging of een cijfer vraagt. Iemand die alleen je wachtwoord heeft, komt dan niet binnen.

Krijg je een melding terwijl je niet aan het inloggen bent? Kies **Weigeren** en bel de servicedesk. Iemand heeft dan waarschijnlijk je wachtwoord. Geef een code nooit door, ook niet aan iemand die zegt dat hij van de helpdesk is.`,
      },
      {
        title: 'Vergrendel je apparaten',
        body: `Een sterk wachtwoord helpt niet als je scherm openstaat. Druk op **Windows-toets + L** zodra je opstaat, ook thuis. Stel op je telefoon een code van zes cijfers in, met je vinger of gezicht als snelle manier.

Ben je je telefoon of laptop kwijt, meld dat dan direct, ook in het weekend. De servicedesk kan het apparaat op afstand op slot zetten of wissen. Een melding te veel is nooit erg.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'veilig-mailen',
    theme: 'privacy-en-informatieveiligheid',
    title: 'Veilig mailen met persoonsgegevens',
    introduction:
      'De meeste fouten met gegevens gebeuren met mail. Met een paar vaste controles voorkom je dat een bericht bij de verkeerde aankomt.',
    skillKind: 'safety',
    level: 'intermediate',
    deliveryForm: 'online',
    minutes: 25,
    goals: [
      'Je kunt bepalen of je iets mag mailen en hoe.',
      'Je kunt een bericht aan een groep sturen zonder adressen te delen.',
      'Je kunt een beveiligd bericht versturen.',
    ],
    steps: [
      {
        title: 'Vraag je af of mail de goede weg is',
        body: `Een gewone mail is als een ansichtkaart: onderweg kan hij worden gelezen. Staan er gevoelige gegevens in, zoals gezondheid, schulden of een burgerservicenummer? Stuur die dan niet met gewone mail.

Gaat het naar een collega, stuur dan een koppeling naar de zaak of het bestand. De collega opent het op een veilige plek en jij hoeft niets te kopiëren. Gaat het naar een inwoner, gebruik dan het klantportaal, post of beveiligde mail.`,
      },
      {
        title: 'Controleer de ontvanger',
        body: `Outlook vult namen voor je aan. Dat is handig, maar zo gaat het vaak mis. Lees daarom elk adres nog een keer voordat je verzendt. Staat er een verkeerde naam in het lijstje met suggesties? Klik op het kruisje erachter en de naam verdwijnt.

Vul de ontvanger pas in als je mail klaar is. Open ook elke bijlage nog een keer. In een Excel-bestand kunnen verborgen kolommen of extra tabbladen zitten.`,
      },
      {
        title: 'Gebruik bcc voor een groep',
        body: `Stuur je een bericht aan veel inwoners of ondernemers? Zet hun adressen in **bcc**. De ontvangers zien elkaars adres dan niet. Zie je het vak niet, ga dan in je nieuwe bericht naar ‘Opties’ en kies ‘Bcc’. Zet je eigen adres bij ‘Aan’.

Doe je dit vaker of met meer dan een paar adressen? Vraag communicatie dan om een nieuwsbriefprogramma. Dat is veiliger en mensen kunnen zich zelf afmelden.`,
      },
      {
        title: 'Verstuur een beveiligd bericht',
        body: `Jouw gemeente heeft een knop of programma voor veilig mailen. Je vindt die meestal bovenin een nieuw bericht in Outlook. Zet de beveiliging aan en kies hoe de ontvanger bewijst wie hij is, bijvoorbeeld met een code per sms. Controleer het telefoonnummer goed.

Zet nooit gevoelige gegevens in het onderwerp, want dat is niet beveiligd. Ging een bericht toch naar de verkeerde? Meld het meteen als datalek. Intrekken werkt bij mail buiten de gemeente niet.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'datalek-melden',
    theme: 'privacy-en-informatieveiligheid',
    title: 'Een datalek herkennen en melden',
    introduction:
      'Bij een datalek komen persoonsgegevens bij iemand die ze niet mag zien, of raken ze kwijt. Snel melden helpt de inwoner en beschermt jou.',
    skillKind: 'safety',
    level: 'basic',
    deliveryForm: 'microlearning',
    minutes: 10,
    goals: [
      'Je kunt een datalek herkennen.',
      'Je kunt een datalek op tijd en op de goede plek melden.',
      'Je kunt vertellen wat er is gebeurd, zonder de schade groter te maken.',
    ],
    steps: [
      {
        title: 'Herken een datalek',
        body: `Een datalek is vaker een foutje dan een inbraak. Voorbeelden:

- je stuurt een brief naar het verkeerde adres
- je laptop of telefoon is gestolen
- een lijst met namen ligt nog bij de printer
- een collega bekijkt een dossier zonder reden
- een bestand is gewist en er is geen kopie

Het gaat altijd om gegevens over mensen, zoals een naam met een adres. Twijfel je of het een datalek is? Meld het dan ook. Een ander beoordeelt het.`,
      },
      {
        title: 'Meld het direct',
        body: `Meld een datalek op de dag zelf, het liefst meteen. Zoek op intranet naar ‘datalek melden’ of bel de servicedesk. Ernstige datalekken moet de gemeente binnen 72 uur melden bij de Autoriteit Persoonsgegevens. Die tijd loopt door in het weekend.

Vertel wat er is gebeurd, wanneer, om welke gegevens het gaat en over hoeveel mensen. Weet je niet alles, meld dan wat je wel weet. Aanvullen kan later.`,
      },
      {
        title: 'Maak de schade kleiner',
        body: `Doe wat je kunt zonder zelf op onderzoek te gaan. Vraag de verkeerde ontvanger om het bericht te verwijderen en dat te bevestigen. Haal een bestand weg van de plek waar het niet hoort. Verander je wachtwoord als iemand dat heeft gezien.

Gooi niets weg wat nodig is om te zien wat er gebeurde. Bewaar dus de verkeerd verzonden mail. Neem zelf geen contact op met de inwoner over het datalek, tenzij dat met je is afgesproken.`,
      },
    ],
    body: 'Een melding is geen beschuldiging. Juist door te melden leren we hoe we het de volgende keer voorkomen.',
    defaultOn: true,
  },
  {
    slug: 'werken-met-persoonsgegevens',
    theme: 'privacy-en-informatieveiligheid',
    title: 'Werken met persoonsgegevens: mag dit?',
    introduction:
      'In deze workshop leer je aan de hand van echte situaties wat de privacywet (AVG) van jou vraagt. Geen wetsartikelen, wel vier vragen die je altijd kunt stellen.',
    skillKind: 'strategic',
    level: 'intermediate',
    deliveryForm: 'workshop',
    minutes: 60,
    goals: [
      'Je kunt uitleggen wat persoonsgegevens zijn.',
      'Je kunt met vier vragen bepalen of je gegevens mag gebruiken.',
      'Je kunt de juiste persoon om advies vragen.',
    ],
    steps: [
      {
        title: 'Weet wat persoonsgegevens zijn',
        body: `Een persoonsgegeven is alles wat over een mens gaat die je kunt herkennen. Een naam, maar ook een kenteken, een foto of een zaaknummer. Sommige gegevens zijn extra gevoelig, zoals gezondheid, geloof of een strafblad. Die mag je alleen gebruiken als de wet het toestaat.

Maak met je groepje een lijst van gegevens die je deze week hebt gezien. Zet een streep onder de gegevens die extra gevoelig zijn. Vaak is de lijst langer dan je denkt.`,
      },
      {
        title: 'Stel de vier vragen',
        body: `Wil je gegevens bekijken, gebruiken of delen? Vraag je dan dit af:

- **Doel**: waarvoor zijn deze gegevens verzameld, en past dat bij wat ik nu doe?
- **Mag het**: staat het in de wet, of gaf de inwoner toestemming?
- **Nodig**: kan het ook met minder gegevens?
- **Veilig**: wie kan erbij en hoelang bewaren we het?

Is een van de antwoorden ‘nee’ of ‘weet ik niet’? Stop dan en vraag advies. Handig zijn is geen reden om gegevens te gebruiken.`,
      },
      {
        title: 'Oefen met situaties',
        body: `Bespreek in groepjes deze situaties. Een woningcorporatie belt en vraagt of een inwoner een uitkering heeft. Een collega wil een lijst van jongeren voor een uitnodiging. Een wethouder vraagt wie de klacht heeft ingediend.

Gebruik steeds de vier vragen. Schrijf op wat je zou antwoorden en wat je nog moet uitzoeken. Bespreek de antwoorden daarna met de hele groep. Er is niet altijd één goed antwoord, maar er is altijd een goede volgende stap.`,
      },
      {
        title: 'Weet wie je helpt',
        body: `Elke gemeente heeft een functionaris gegevensbescherming. Die houdt toezicht en geeft advies. Vaak is er ook een privacy-adviseur bij je afdeling. Zoek nu hun contactgegevens op intranet en zet die in je telefoonboek.

Begin je een nieuw project waarbij gegevens van inwoners horen? Betrek de adviseur aan het begin. Soms moet de gemeente eerst de risico’s onderzoeken. Dat heet een DPIA. Achteraf repareren kost veel meer tijd.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'documenten-weglakken',
    theme: 'privacy-en-informatieveiligheid',
    title: 'Documenten weglakken voor publicatie',
    introduction:
      'De gemeente maakt veel documenten openbaar. Namen en andere gegevens moeten dan echt weg zijn, niet alleen zwart.',
    skillKind: 'safety',
    level: 'advanced',
    deliveryForm: 'classroom',
    minutes: 60,
    goals: [
      'Je kunt bepalen welke gegevens weg moeten.',
      'Je kunt verborgen gegevens uit een bestand halen.',
      'Je kunt controleren of een weggelakt document veilig is.',
    ],
    steps: [
      {
        title: 'Bepaal wat weg moet',
        body: `De Wet open overheid, kort de Woo, zegt dat veel documenten openbaar zijn. Persoonsgegevens en sommige bedrijfsgegevens blijven vaak geheim. Maak eerst een lijst: namen, adressen, telefoonnummers, handtekeningen, kentekens en burgerservicenummers.

Denk ook aan een combinatie van gegevens. ‘De bakker in een klein dorp’ is te herkennen zonder naam. Overleg bij twijfel met de Woo-coördinator of de jurist. Noteer bij elk stuk waarom je het weglaat, want dat moet de gemeente kunnen uitleggen.`,
      },
      {
        title: 'Haal verborgen gegevens weg',
        body: `Werk in een kopie, nooit in het origineel. Open het document in Word. Accepteer of weiger alle bijgehouden wijzigingen en verwijder de opmerkingen.

Ga naar ‘Bestand’, dan ‘Info’ en klik op ‘Controleren op problemen’ en ‘Document controleren’. Word zoekt naar verborgen tekst en naar de naam van de schrijver. Klik bij elk onderdeel op ‘Alles verwijderen’. Doe dit vóór je er een pdf van maakt. In Excel kijk je ook naar verborgen rijen, kolommen en tabbladen.`,
      },
      {
        title: 'Lak weg met het juiste programma',
        body: `Zet geen zwarte blokken over de tekst in Word en gebruik geen zwarte markeerstift. De letters zitten er dan nog onder. Iedereen kan ze kopiëren.

Gebruik het lakprogramma van jouw gemeente. Markeer daarin alle woorden die weg moeten. Gebruik ook de zoekfunctie, want een naam staat vaak op meer plekken. Kies pas daarna de opdracht die het lakken definitief maakt. Het programma haalt de tekst dan echt uit het bestand. Sla op onder een nieuwe naam.`,
      },
      {
        title: 'Controleer met zijn tweeën',
        body: `Open de nieuwe pdf. Druk op **Ctrl + A**, dan op **Ctrl + C** en plak alles in een leeg document. Zie je een naam die weg moest? Dan is het lakken mislukt. Zoek met **Ctrl + F** ook op elke naam van je lijst.

Bekijk daarna de eigenschappen van de pdf: staat je eigen naam bij de auteur? Laat een collega het document ook nalopen. Vier ogen zien meer dan twee. Publiceer pas als jullie allebei akkoord zijn.`,
      },
    ],
    defaultOn: true,
  },
];
