import type { ModuleSeed } from './types.ts';

export const officeModules: ModuleSeed[] = [
  {
    slug: 'outlook-mailbox-op-orde',
    theme: 'office-365',
    title: 'Outlook: je mailbox op orde',
    introduction:
      'Een volle mailbox geeft onrust. Met vaste momenten, mappen en regels houd je overzicht en mis je niets.',
    skillKind: 'information',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 30,
    goals: [
      'Je kunt je mail verwerken in vier soorten.',
      'Je kunt een regel maken die mail voor je sorteert.',
      'Je kunt een oude mail snel terugvinden.',
    ],
    steps: [
      {
        title: 'Verwerk je mail in vier stappen',
        body: `Lees je mail op twee of drie vaste momenten per dag. Kies bij elke mail meteen wat je ermee doet:

- **Doen**: kost het minder dan twee minuten, doe het direct
- **Plannen**: zet een vlag op de mail of maak een afspraak met jezelf
- **Doorsturen**: iemand anders kan dit beter
- **Weg**: verwijderen of archiveren

Laat niets staan wat je al hebt gelezen. Je Postvak IN is dan een lijst met alleen nieuwe berichten.`,
      },
      {
        title: 'Laat Outlook sorteren',
        body: `Krijg je vaak dezelfde nieuwsbrief of automatische melding? Klik met de rechtermuisknop op zo’n bericht en kies ‘Regels’ en dan ‘Regel maken’. Kies de map waar berichten van deze afzender naartoe moeten. Klik op OK.

Nieuwe berichten komen nu vanzelf in die map. Maak hooguit vijf regels. En maak geen regel voor berichten die je snel moet zien, zoals mail van je teamleider of van inwoners.`,
        blocks: [
          {
            blockType: 'image',
            file: 'outlook-regels.png',
            alt: 'Een pijl brengt de nieuwsbrief van het Postvak naar de map Nieuwsbrieven.',
          },
        ],
      },
      {
        title: 'Zoek slim',
        body: `Druk op **Ctrl + E**. Je staat nu in het zoekvak bovenin. Typ een naam of een woord uit de mail en druk op Enter. Zie je te veel? Gebruik de filters die verschijnen. Je kunt bijvoorbeeld kiezen voor ‘Bevat bijlagen’ of voor een afzender.

Let op waar je zoekt. Links van het zoekvak kies je tussen deze map, deze mailbox of alle mailboxen. Staat dat goed, dan vind je bijna alles.`,
      },
      {
        title: 'Schrijf een mail die werkt',
        body: `Zet in het onderwerp waar het over gaat en wat je vraagt. Bijvoorbeeld: **Graag reactie voor donderdag: plan fietspad**. Stel één vraag per mail. Zet die vraag bovenaan, en de uitleg eronder.

Stuur alleen naar wie iets moet doen. Anderen zet je in cc, als zij het echt moeten weten. Bijlage vergeten is iedereen wel eens gebeurd: voeg daarom eerst de bijlage toe en vul pas als laatste de ontvanger in.`,
      },
      {
        title: 'Ga je weg? Stel een bericht in',
        body: `Ben je een paar dagen vrij, zet dan automatische antwoorden aan. In de klassieke Outlook klik je op ‘Bestand’ en dan ‘Automatische antwoorden’. In de nieuwe Outlook ga je naar ‘Instellingen’, ‘Account’ en ‘Automatische antwoorden’. Vul de begin- en einddatum in.

Schrijf wanneer je terug bent en wie nu kan helpen. Noem een algemeen adres of telefoonnummer. Vertel aan mensen buiten de gemeente niet waar je bent of waarom.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'outlook-agenda-plannen',
    theme: 'office-365',
    title: 'Outlook: plannen met je agenda',
    introduction:
      'Een goede agenda laat zien wanneer je tijd hebt en wanneer niet. In deze workshop plan je een overleg zonder tien mails heen en weer.',
    skillKind: 'strategic',
    level: 'basic',
    deliveryForm: 'workshop',
    minutes: 60,
    goals: [
      'Je kunt een vrij moment vinden voor een groep.',
      'Je kunt tijd vrijhouden om ongestoord te werken.',
      'Je kunt je agenda delen met je team.',
    ],
    steps: [
      {
        title: 'Vind een moment dat iedereen kan',
        body: `Open je agenda en kies ‘Nieuwe vergadering’. Vul de namen in van de mensen die erbij moeten zijn. Klik daarna op ‘Planningsassistent’. Je ziet voor elke collega wanneer die bezet is. Schuif het blok naar een plek waar iedereen vrij is.

Is een collega er liever bij, maar hoeft dat niet per se? Zet die persoon bij ‘Optioneel’. Dan is het makkelijker om een moment te vinden.`,
        blocks: [
          {
            blockType: 'image',
            file: 'agenda-vrij-moment.png',
            alt: 'In de week is één vak gekleurd: woensdag, met de tekst: iedereen kan.',
          },
        ],
      },
      {
        title: 'Stuur een duidelijke uitnodiging',
        body: `Zet in de uitnodiging wat er besloten moet worden en wat mensen moeten lezen. Voeg de stukken toe als koppeling naar het bestand, niet als bijlage. Dan heeft iedereen altijd de laatste versie.

Kies voor 25 of 50 minuten in plaats van een half uur of een uur. Iedereen heeft dan even tijd voor koffie of een korte wandeling. Zet de Teams-vergadering aan als er iemand op afstand meedoet.`,
      },
      {
        title: 'Houd tijd vrij voor jezelf',
        body: `Zet elke week een of twee blokken in je agenda om ongestoord te werken. Maak een afspraak met jezelf, geef die een naam en zet ‘Weergeven als’ op ‘Bezet’. Laat de afspraak elke week terugkomen met ‘Terugkeerpatroon’ of ‘Terugkerend maken’.

Doe hetzelfde voor het uur per maand waarin je aan je digitale vaardigheden werkt. Wat in je agenda staat, gebeurt eerder.`,
      },
      {
        title: 'Deel je agenda, maar houd privé privé',
        body: `Klik met de rechtermuisknop op je agenda en kies de mogelijkheid om te delen. Kies een collega en bepaal wat die mag zien: alleen of je bezet bent, ook de titels, of alles. Begin met weinig. Meer geven kan later nog.

Heb je een afspraak die niemand iets aangaat, zoals een bezoek aan de dokter? Open de afspraak en zet die op ‘Privé’. Anderen zien dan alleen dat je bezet bent.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'samen-in-een-document',
    theme: 'office-365',
    title: 'Samen in één document werken',
    introduction:
      'Stuur geen versies meer rond per mail. Werk met je collega’s in hetzelfde bestand en zie meteen wie wat doet.',
    skillKind: 'strategic',
    level: 'intermediate',
    deliveryForm: 'blended',
    minutes: 40,
    goals: [
      'Je kunt een document delen met de juiste rechten.',
      'Je kunt met opmerkingen en voorstellen samen aan een tekst werken.',
      'Je kunt een oudere versie terugzetten.',
    ],
    steps: [
      {
        title: 'Deel een koppeling, geen bijlage',
        body: `Sla je document op in OneDrive, Teams of SharePoint. Open het en klik rechtsboven op ‘Delen’. Vul de namen van je collega’s in. Klik op het potloodje of het tandwiel en kies wat zij mogen: bewerken of alleen bekijken.

Kies liever bepaalde personen dan iedereen in de organisatie. Zo komt een document nooit bij mensen terecht die er niets mee te maken hebben.`,
      },
      {
        title: 'Werk tegelijk aan de tekst',
        body: `Zodra een collega het document opent, zie je rechtsboven een rondje met een foto of letters. In de tekst zie je waar de ander typt. Jullie hoeven niet op elkaar te wachten. Controleer of ‘Automatisch opslaan’ linksboven aanstaat.

Verdeel vooraf wie welk hoofdstuk schrijft. Spreek ook af wie aan het einde de tekst naloopt. Een document van iedereen wordt anders een document van niemand.`,
        blocks: [
          {
            blockType: 'image',
            file: 'samen-typen.png',
            alt: 'In het verslag staan twee gekleurde cursors, met de namen Fatima en Henk.',
          },
        ],
      },
      {
        title: 'Geef commentaar zonder te wissen',
        body: `Wil je iets vragen over een zin? Selecteer de zin, ga naar ‘Controleren’ en klik op ‘Nieuwe opmerking’. Typ een apenstaartje en een naam, zoals @teamleider. Die persoon krijgt dan een mail.

Wil je een voorstel doen? Zet bij ‘Controleren’ eerst ‘Wijzigingen bijhouden’ aan. Je wijzigingen krijgen een kleur. De schrijver kan elk voorstel accepteren of weigeren. Is een vraag beantwoord, klik dan bij de opmerking op ‘Oplossen’.`,
      },
      {
        title: 'Zet een oude versie terug',
        body: `Heeft iemand een stuk weggehaald dat nog nodig is? Geen paniek. Klik bovenin op de naam van het document en kies ‘Versiegeschiedenis’. Of ga naar ‘Bestand’, dan ‘Info’. Rechts zie je alle versies met datum en naam.

Klik op een versie om die te bekijken. Kopieer het stuk dat je mist, of klik op ‘Herstellen’ om de hele versie terug te halen. De nieuwere versies blijven bewaard.`,
      },
    ],
    body: 'Oefen dit met je team: kies een verslag dat jullie toch moeten maken en schrijf het samen in één bestand. Een digicoach kan de eerste keer meekijken.',
    defaultOn: true,
  },
  {
    slug: 'word-toegankelijke-documenten',
    theme: 'office-365',
    title: 'Word: documenten die iedereen kan lezen',
    introduction:
      'Documenten van de gemeente moeten toegankelijk zijn, ook voor mensen die niet goed zien. Met koppen, omschrijvingen en een controle kom je een heel eind.',
    skillKind: 'information',
    level: 'intermediate',
    deliveryForm: 'online',
    minutes: 40,
    goals: [
      'Je kunt koppen maken die een voorleesprogramma herkent.',
      'Je kunt afbeeldingen en koppelingen goed beschrijven.',
      'Je kunt een document controleren en opslaan als toegankelijke pdf.',
    ],
    steps: [
      {
        title: 'Gebruik echte koppen',
        body: `Maak een kop niet met grote, vette letters. Een voorleesprogramma ziet dan geen verschil met gewone tekst. Klik in de regel en kies op het tabblad ‘Start’ de stijl ‘Kop 1’ of ‘Kop 2’. Je kunt ook **Ctrl + Alt + 1** of **Ctrl + Alt + 2** drukken.

Zet daarna bij ‘Beeld’ een vinkje bij ‘Navigatiedeelvenster’. Links zie je nu je koppen als inhoudsopgave. Klopt de volgorde? Dan is je tekst goed opgebouwd.`,
        blocks: [
          {
            blockType: 'image',
            file: 'word-koppen.png',
            alt: 'Boven de brief staan de knoppen Kop 1 en Kop 2. Rechts staan de koppen als inhoudsopgave.',
          },
        ],
      },
      {
        title: 'Beschrijf elke afbeelding',
        body: `Klik met de rechtermuisknop op een afbeelding en kies de mogelijkheid voor alternatieve tekst. Dat is een korte beschrijving die wordt voorgelezen. Schrijf in één of twee zinnen wat de lezer moet weten. Bij een grafiek is dat de conclusie: ‘Het aantal meldingen daalt elk kwartaal.’

Is de afbeelding alleen versiering? Vink dan aan dat die decoratief is. Zet nooit belangrijke tekst alleen in een plaatje.`,
      },
      {
        title: 'Maak tabellen en koppelingen duidelijk',
        body: `Gebruik een tabel alleen voor gegevens, niet om tekst netjes neer te zetten. Voeg geen cellen samen. Klik in de tabel en zorg dat op het tabblad ‘Tabelontwerp’ een vinkje staat bij ‘Veldnamenrij’.

Schrijf bij een koppeling waar die naartoe gaat. Dus niet ‘klik hier’, maar ‘Lees de regels voor een vergunning’. Gebruik geen kleur als enige teken. Schrijf ‘te laat’ in plaats van alleen een rood vakje.`,
      },
      {
        title: 'Controleer en maak een pdf',
        body: `Ga naar ‘Controleren’ en klik op ‘Toegankelijkheid controleren’. Rechts staat een lijst met problemen. Klik op een melding en je leest hoe je die oplost.

Vul daarna bij ‘Bestand’ en ‘Info’ een titel in. Kies ‘Opslaan als’ en dan pdf. Klik op ‘Opties’ en vink de regel over documentstructuur en toegankelijkheid aan. Gebruik niet ‘Afdrukken naar pdf’, want dan raak je de koppen en de beschrijvingen kwijt.`,
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'excel-lijsten-en-filters',
    theme: 'office-365',
    title: 'Excel: lijsten sorteren en filteren',
    introduction:
      'Van een lange lijst naar precies de regels die je nodig hebt. Je leert werken met een tabel, zodat Excel het meeste werk doet.',
    skillKind: 'operational',
    level: 'intermediate',
    deliveryForm: 'classroom',
    minutes: 60,
    goals: [
      'Je kunt van een lijst een tabel maken.',
      'Je kunt sorteren en filteren op meer dan één kolom.',
      'Je kunt dubbele regels vinden en totalen tonen.',
    ],
    steps: [
      {
        title: 'Maak een tabel van je lijst',
        body: `Zorg dat elke kolom een kop heeft en dat er geen lege rijen in je lijst staan. Klik ergens in de lijst en druk op **Ctrl + T**. Excel vraagt of de tabel kopteksten heeft. Zet het vinkje aan en klik op OK.

Je lijst krijgt nu kleuren en bij elke kop een pijltje. Typ je onderaan een nieuwe regel, dan hoort die vanzelf bij de tabel. Als je naar beneden schuift, blijven de koppen in beeld.`,
        blocks: [
          {
            blockType: 'image',
            file: 'excel-tabel-met-pijltjes.png',
            alt: 'Elke kolomkop heeft een pijltje: zaaknummer, straat, wijk en status.',
            caption: 'Een lijst met meldingen, als tabel.',
          },
        ],
      },
      {
        title: 'Sorteer en filter',
        body: `Klik op het pijltje bij een kop. Je kunt nu sorteren van A tot Z, van klein naar groot of van oud naar nieuw. Haal bij de lijst met waarden de vinkjes weg bij wat je niet wilt zien. Klik op OK.

Doe daarna hetzelfde bij een tweede kolom. Excel toont alleen regels die aan beide eisen voldoen. De andere regels zijn verborgen, niet weg. Wissen doe je met ‘Gegevens’ en dan ‘Wissen’ bij het filter.`,
        blocks: [
          {
            blockType: 'image',
            file: 'excel-filter-kiezen.png',
            alt: 'In het lijstje bij Wijk staat alleen een vinkje bij Noord. Daaronder staat de knop OK.',
            caption: 'Alleen de meldingen uit Noord blijven over.',
          },
          {
            blockType: 'tip',
            title: 'Mis je regels?',
            text: 'Zie je een trechtertje bij de kop? Dan is er een filter aan, en zie je niet alle regels.',
          },
        ],
      },
      {
        title: 'Zoek dubbele regels',
        body: `Maak altijd eerst een kopie van je bestand. Selecteer de kolom waarin geen dubbele waarden horen, bijvoorbeeld het zaaknummer. Ga naar ‘Start’, ‘Voorwaardelijke opmaak’, ‘Markeringsregels voor cellen’ en kies ‘Dubbele waarden’. Dubbele nummers krijgen een kleur.

Kijk of het echt om dezelfde regel gaat. Pas dan gebruik je ‘Gegevens’ en ‘Duplicaten verwijderen’. Excel houdt steeds de eerste regel en wist de rest.`,
      },
      {
        title: 'Tel op wat je ziet',
        body: `Klik in de tabel en zet op het tabblad ‘Tabelontwerp’ een vinkje bij ‘Totaalrij’. Onderaan verschijnt een rij. Klik in een cel van die rij en kies met het pijltje wat je wilt: som, gemiddelde of aantal.

Het mooie is: de totaalrij rekent alleen met de regels die je ziet. Filter je op één wijk, dan zie je het totaal van die wijk. Controleer je uitkomst met een paar regels die je zelf natelt.`,
        blocks: [
          {
            blockType: 'image',
            file: 'excel-totaalrij.png',
            alt: 'Bij Totaalrij staat een vinkje. Onder de twee regels staat: Totaal, 2.',
            caption: 'De totaalrij telt alleen wat je ziet.',
          },
        ],
      },
    ],
    blocks: [
      {
        blockType: 'question',
        question: 'Je filtert op de wijk Noord. Wat gebeurt er met de andere regels?',
        answers: [
          {
            text: 'Excel wist ze.',
            correct: false,
            feedback: 'Filteren wist niets. Haal je het filter weg, dan zijn ze er weer.',
          },
          {
            text: 'Ze zijn verborgen, en blijven bestaan.',
            correct: true,
            feedback: 'Met ‘Gegevens’ en dan ‘Wissen’ bij het filter zie je ze weer.',
          },
          {
            text: 'Ze gaan naar een ander tabblad.',
            correct: false,
            feedback: 'Alles blijft op hetzelfde blad staan.',
          },
        ],
      },
    ],
    defaultOn: true,
  },
  {
    slug: 'excel-draaitabellen',
    theme: 'office-365',
    title: 'Excel: cijfers samenvatten met een draaitabel',
    introduction:
      'Een draaitabel maakt van duizenden regels een kort overzicht. Zo beantwoord je een vraag van je bestuurder in vijf minuten.',
    skillKind: 'information',
    level: 'advanced',
    deliveryForm: 'classroom',
    minutes: 60,
    goals: [
      'Je kunt een draaitabel maken van een lijst.',
      'Je kunt cijfers groeperen per maand of per wijk.',
      'Je kunt uitleggen wat de cijfers wel en niet zeggen.',
    ],
    steps: [
      {
        title: 'Stel eerst je vraag',
        body: `Schrijf op wat je wilt weten, in één zin. Bijvoorbeeld: hoeveel **meldingen** over afval kregen we per **wijk** en per **maand**? De vette woorden zijn straks de onderdelen van je draaitabel.

Kijk of je lijst die kolommen heeft. Staan de datums er echt als datum in? En is elke wijk steeds op dezelfde manier geschreven? Los dat eerst op, anders krijg je rare groepen.`,
      },
      {
        title: 'Maak de draaitabel',
        body: `Maak met **Ctrl + T** een tabel van je lijst. Klik in de tabel, ga naar ‘Invoegen’ en kies ‘Draaitabel’. Laat ‘Nieuw werkblad’ staan en klik op OK. Rechts zie je de namen van je kolommen.

Sleep ‘Wijk’ naar het vak ‘Rijen’. Sleep ‘Datum’ naar ‘Kolommen’. Sleep het meldingsnummer naar ‘Waarden’. Telt Excel de nummers bij elkaar op? Klik er met de rechtermuisknop op en kies ‘Waarden samenvatten op’ en dan ‘Aantal’.`,
        blocks: [
          {
            blockType: 'image',
            file: 'draaitabel-velden.png',
            alt: 'Rechts staan de velden. Wijk staat bij de rijen, Aantal bij de waarden.',
          },
        ],
      },
      {
        title: 'Groepeer en filter',
        body: `Staat er een kolom voor elke dag? Klik met de rechtermuisknop op een datum en kies ‘Groeperen’. Kies maanden en jaren. Nu zie je een kolom per maand.

Wil je snel wisselen tussen soorten meldingen? Klik op ‘Draaitabel analyseren’ en dan op ‘Slicer invoegen’. Een slicer is een blokje met knoppen. Kies ‘Soort melding’. Met één klik zie je alleen de meldingen over afval, of alleen die over straatverlichting.`,
      },
      {
        title: 'Controleer en leg uit',
        body: `Dubbelklik op een getal in de draaitabel. Excel opent een nieuw blad met de regels die achter dat getal zitten. Zo controleer je of het klopt. Komen er nieuwe gegevens bij, klik dan op ‘Vernieuwen’. Dat gebeurt niet vanzelf.

Zet bij je cijfers altijd waar ze vandaan komen en over welke periode ze gaan. Let op met kleine aantallen. Bij twee of drie mensen kan iemand raden over wie het gaat. Laat zo’n getal weg.`,
      },
    ],
    defaultOn: true,
  },
];
