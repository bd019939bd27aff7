/**
 * Draws the screens that lessons show, and the film: `node cms/seed/files/draw-lessons.ts`.
 * The film needs ffmpeg. All drawings are our own: no program is shown as it is.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

const target = new URL('./lessons/', import.meta.url).pathname;
const width = 960;
const height = 540;

const ink = '#1f3a44';
const soft = '#5d7680';
const line = '#c9d5d9';
const brand = '#0f5257';
const accent = '#c2560c';
const tint = '#e3efee';
const mark = '#fbe3d1';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const box = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill = '#fff',
  stroke = line,
  r = 6,
): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
interface Look {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: string;
}

const text = (
  x: number,
  y: number,
  words: string,
  { size = 18, weight = 400, fill = ink, anchor = 'start' }: Look = {},
): string =>
  `<text x="${x}" y="${y}" font-family="Noto Sans" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escape(words)}</text>`;
/** A ring and an arrow that lead the eye. */
const ring = (x: number, y: number, w: number, h: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="10" fill="none" stroke="${accent}" stroke-width="5"/>`;
const badge = (x: number, y: number, number: number): string =>
  `<circle cx="${x}" cy="${y}" r="18" fill="${accent}"/>${text(x, y + 7, String(number), { size: 20, weight: 700, fill: '#fff', anchor: 'middle' })}`;
const tick = (x: number, y: number, on: boolean): string =>
  `${box(x, y, 20, 20, on ? brand : '#fff', on ? brand : soft, 4)}${on ? `<path d="M${x + 4} ${y + 10}l4 5 8-10" fill="none" stroke="#fff" stroke-width="3"/>` : ''}`;

/** A window with a bar on top. */
const frame = (title: string, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/>${box(30, 24, 900, 492, '#fff', line, 12)}<path d="M30 36a12 12 0 0 1 12-12h876a12 12 0 0 1 12 12v36H30z" fill="${brand}"/>${text(54, 56, title, { size: 20, weight: 700, fill: '#fff' })}<g fill="#fff" opacity=".7"><circle cx="850" cy="48" r="7"/><circle cx="876" cy="48" r="7"/><circle cx="902" cy="48" r="7"/></g>${inner}</svg>`;

const columns = [70, 250, 480, 650];
const head = ['Zaaknummer', 'Straat', 'Wijk', 'Status'];
const rows = [
  ['Z-1041', 'Kerkstraat', 'Centrum', 'Open'],
  ['Z-1042', 'Beukenlaan', 'Noord', 'Klaar'],
  ['Z-1043', 'Havenkade', 'Haven', 'Open'],
  ['Z-1044', 'Molenweg', 'Noord', 'Open'],
  ['Z-1045', 'Brinkplein', 'Centrum', 'Klaar'],
];
const cells = (values: string[], y: number, options?: Look): string =>
  values.map((value, index) => text(columns[index] ?? 0, y, value, options)).join('');
const sheet = ({ arrows = true, heads = head, shown = rows, striped = true } = {}) =>
  `<rect x="54" y="150" width="800" height="44" fill="${arrows ? brand : '#fff'}"/>${cells(heads, 178, { weight: 700, fill: arrows ? '#fff' : ink })}${arrows ? columns.map((x, index) => `<path d="M${x + 125 + (index === 0 ? 10 : 0)} 167h16l-8 10z" fill="#fff"/>`).join('') : ''}${shown
    .map(
      (row, index) =>
        `<rect x="54" y="${194 + index * 44}" width="800" height="44" fill="${striped && index % 2 === 0 ? tint : '#fff'}"/>${cells(row, 222 + index * 44)}`,
    )
    .join(
      '',
    )}<rect x="54" y="150" width="800" height="${44 * (shown.length + 1)}" fill="none" stroke="${line}" stroke-width="2"/>`;
const menu = (items: string[]): string =>
  items.map((item, index) => text(70 + index * 130, 112, item, { fill: soft })).join('');
const excelMenu = menu(['Start', 'Invoegen', 'Gegevens', 'Tabelontwerp']);

const keys = (x: number, y: number, names: string[]): string =>
  names
    .map(
      (name, index) =>
        `${box(x + index * 170, y, 130, 74, '#fff', ink, 10)}${text(x + 65 + index * 170, y + 46, name, { size: 24, weight: 700, anchor: 'middle' })}${index > 0 ? text(x - 20 + index * 170, y + 46, '+', { size: 26, anchor: 'middle' }) : ''}`,
    )
    .join('');

const paragraph = (x: number, y: number, w: number, count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<rect x="${x}" y="${y + index * 26}" width="${index === count - 1 ? w * 0.6 : w}" height="10" rx="5" fill="${line}"/>`,
  ).join('');

const screens = {
  'excel-tabel-met-pijltjes': frame(
    'Meldingen.xlsx',
    `${excelMenu}${sheet()}${ring(60, 144, 790, 54)}${badge(880, 172, 1)}`,
  ),
  'excel-filter-kiezen': frame(
    'Meldingen.xlsx',
    `${excelMenu}${sheet({ shown: rows })}${box(470, 200, 300, 270, '#fff', ink)}${text(494, 236, 'Sorteren van A tot Z')}<path d="M490 254h260" stroke="${line}" stroke-width="2"/>${['(Alles)', 'Centrum', 'Haven', 'Noord'].map((name, index) => `${tick(494, 276 + index * 38, index === 3)}${text(526, 293 + index * 38, name)}`).join('')}${box(654, 424, 96, 34, brand, brand)}${text(702, 447, 'OK', { weight: 700, fill: '#fff', anchor: 'middle' })}${ring(484, 382, 180, 42)}${badge(690, 404, 2)}`,
  ),
  'excel-totaalrij': frame(
    'Meldingen.xlsx',
    `${excelMenu}${sheet({ shown: rows.filter(([, , area]) => area === 'Noord') })}<rect x="54" y="282" width="800" height="44" fill="#fff" stroke="${ink}" stroke-width="3"/>${text(70, 310, 'Totaal', { weight: 700 })}${text(650, 310, '2', { weight: 700 })}${tick(600, 94, true)}${text(630, 111, 'Totaalrij')}${ring(590, 84, 140, 40)}${badge(760, 104, 1)}${ring(636, 286, 214, 38)}${badge(880, 305, 2)}`,
  ),
  'draaitabel-velden': frame(
    'Cijfers.xlsx',
    `${excelMenu}${sheet({
      arrows: false,
      striped: false,
      heads: ['Wijk', 'Aantal', '', ''],
      shown: [
        ['Centrum', '2', '', ''],
        ['Haven', '1', '', ''],
        ['Noord', '2', '', ''],
      ],
    })}${box(600, 140, 300, 330, '#fff', ink)}${text(624, 174, 'Velden', { weight: 700 })}${['Wijk', 'Status', 'Zaaknummer'].map((name, index) => `${tick(624, 194 + index * 36, index !== 1)}${text(656, 211 + index * 36, name)}`).join('')}${box(624, 320, 252, 56, tint)}${text(640, 354, 'Rijen: Wijk')}${box(624, 392, 252, 56, tint)}${text(640, 426, 'Waarden: Aantal')}${badge(590, 348, 1)}${badge(590, 420, 2)}`,
  ),
  'outlook-regels': frame(
    'Mail',
    `${['Postvak IN  12', 'Actie', 'Wachten', 'Nieuwsbrieven', 'Archief'].map((name, index) => `${index === 0 ? box(54, 92, 230, 44, tint, tint) : ''}${text(70, 121 + index * 52, name, { weight: index === 0 ? 700 : 400 })}`).join('')}<path d="M300 74v440" stroke="${line}" stroke-width="2"/>${['Weekbericht', 'Vraag over de begroting', 'Nieuwsbrief zaaksysteem', 'Uitnodiging overleg'].map((name, index) => `${text(330, 124 + index * 82, name, { weight: 700 })}${paragraph(330, 140 + index * 82, 520, 1)}<path d="M320 174h580" transform="translate(0 ${index * 82})" stroke="${line}" stroke-width="2"/>`).join('')}<path d="M560 300C460 380 380 330 250 282" fill="none" stroke="${accent}" stroke-width="5"/><path d="M262 296l-16-16 24-4" fill="none" stroke="${accent}" stroke-width="5"/>${badge(590, 290, 1)}`,
  ),
  'agenda-vrij-moment': frame(
    'Agenda',
    `${['ma', 'di', 'wo', 'do', 'vr'].map((day, index) => text(150 + index * 160, 116, day, { weight: 700, anchor: 'middle' })).join('')}${[0, 1, 2, 3, 4].map((day) => [0, 1, 2, 3].map((hour) => box(76 + day * 160, 134 + hour * 88, 148, 80, (day * 3 + hour * 5) % 4 === 0 || (day + hour) % 3 === 0 ? line : '#fff')).join('')).join('')}${box(396, 222, 148, 80, mark, accent)}${text(470, 268, 'Iedereen kan', { weight: 700, anchor: 'middle', size: 17 })}${badge(560, 216, 1)}`,
  ),
  'samen-typen': frame(
    'Verslag.docx',
    `${box(180, 92, 600, 404)}${text(220, 140, 'Verslag werkoverleg', { size: 24, weight: 700 })}${paragraph(220, 166, 500, 4)}<rect x="560" y="210" width="4" height="34" fill="${accent}"/>${box(500, 178, 120, 30, accent, accent)}${text(560, 199, 'Fatima', { fill: '#fff', weight: 700, anchor: 'middle', size: 16 })}${paragraph(220, 320, 500, 5)}<rect x="380" y="366" width="4" height="34" fill="${brand}"/>${box(320, 334, 120, 30, brand, brand)}${text(380, 355, 'Henk', { fill: '#fff', weight: 700, anchor: 'middle', size: 16 })}`,
  ),
  'word-koppen': frame(
    'Brief.docx',
    `${['Kop 1', 'Kop 2', 'Standaard'].map((name, index) => `${box(70 + index * 170, 88, 150, 50, index === 0 ? mark : '#fff', index === 0 ? accent : line)}${text(145 + index * 170, 120, name, { anchor: 'middle', weight: index < 2 ? 700 : 400 })}`).join('')}${badge(246, 88, 1)}${text(90, 196, 'Subsidie voor buurtfeesten', { size: 30, weight: 700 })}${paragraph(90, 216, 600, 3)}${text(90, 330, 'Wie kan aanvragen?', { size: 24, weight: 700 })}${paragraph(90, 350, 600, 4)}${box(720, 170, 190, 220, tint)}${text(740, 204, 'Navigatie', { weight: 700 })}${text(740, 244, 'Subsidie voor …', { size: 16 })}${text(760, 276, 'Wie kan …', { size: 16 })}${text(760, 306, 'Hoe vraag je …', { size: 16 })}`,
  ),
  'sneltoets-kopieren-plakken': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/>${(
    [
      ['Ctrl', 'C', 'kopieert'],
      ['Ctrl', 'V', 'plakt'],
      ['Ctrl', 'Z', 'maakt ongedaan'],
    ] satisfies [string, string, string][]
  )
    .map(
      ([a, b, what], index) =>
        `${keys(150, 60 + index * 150, [a, b])}${text(510, 108 + index * 150, what, { size: 28 })}`,
    )
    .join('')}</svg>`,
  'mappen-per-jaar': frame(
    'Verkenner',
    (
      [
        ['Projecten', 0],
        ['2025', 1],
        ['2026', 1],
        ['Herinrichting Vaart', 2],
        ['1 Plan', 3],
        ['2 Overleg', 3],
        ['3 Besluit', 3],
      ] satisfies [string, number][]
    )
      .map(
        ([name, level], index) =>
          `<path d="M${80 + level * 44} ${102 + index * 56}h14l6 8h30v26h-50z" fill="${index === 3 ? accent : brand}"/>${text(146 + level * 44, 128 + index * 56, name, { size: 20, weight: index === 3 ? 700 : 400 })}`,
      )
      .join(''),
  ),
  'schermafdruk-gebied': frame(
    'Kaart',
    `<g stroke="${line}" stroke-width="10" fill="none"><path d="M60 180C300 120 420 320 900 220M200 500C240 320 520 260 640 90M60 380c260-60 500 60 840 20"/></g><rect x="300" y="160" width="380" height="250" fill="#fff" fill-opacity=".7" stroke="${accent}" stroke-width="4" stroke-dasharray="14 10"/>${text(490, 296, 'dit deel wordt de schermafdruk', { anchor: 'middle', weight: 700, size: 20 })}<path d="M680 410l26 40-12-2 8 20-12 5-8-20-10 8z" fill="${ink}"/>`,
  ),
  'phishing-mail-kenmerken': frame(
    'Mail',
    `${text(70, 120, 'Van: Helpdesk <helpdesk@gemeente-inlog.example>', { size: 19 })}${ring(116, 96, 420, 36)}${badge(570, 114, 1)}${text(70, 176, 'Uw wachtwoord verloopt vandaag!', { size: 24, weight: 700 })}${ring(60, 148, 430, 42)}${badge(524, 170, 2)}${text(70, 236, 'Geachte heer/mevrouw,', { size: 19 })}${paragraph(70, 262, 640, 2)}${box(70, 336, 250, 52, accent, accent)}${text(195, 369, 'Nu bevestigen', { fill: '#fff', weight: 700, anchor: 'middle', size: 20 })}${badge(352, 362, 3)}${text(70, 440, 'https://gemeente-inlog.example/wachtwoord', { size: 17, fill: soft })}`,
  ),
  wachtwoordzin: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/>${(
    [
      ['Welkom01!', 0.18, 'geraden in seconden', accent],
      ['fietsen-regen-soep-maandag', 0.92, 'houdt eeuwen stand', brand],
    ] satisfies [string, number, string, string][]
  )
    .map(
      ([word, share, what, fill], index) =>
        `${box(120, 90 + index * 210, 720, 74, '#fff', ink, 10)}${text(150, 138 + index * 210, word, { size: 28, weight: 700 })}<rect x="120" y="${184 + index * 210}" width="720" height="16" rx="8" fill="#fff"/><rect x="120" y="${184 + index * 210}" width="${720 * share}" height="16" rx="8" fill="${fill}"/>${text(120, 236 + index * 210, what, { size: 22 })}`,
    )
    .join('')}</svg>`,
  'adresbalk-controleren': frame(
    'Webpagina',
    `${box(70, 92, 820, 52, tint, line, 26)}<path d="M100 116v-8a10 10 0 0 1 20 0v8" fill="none" stroke="${brand}" stroke-width="4"/>${box(96, 114, 28, 20, brand, brand, 4)}${text(142, 125, 'https://www.', { size: 20, fill: soft })}${text(262, 125, 'belastingdienst.nl', { size: 20, weight: 700 })}${text(444, 125, '/toeslagen', { size: 20, fill: soft })}${ring(254, 96, 194, 44)}${badge(352, 172, 1)}${paragraph(90, 220, 760, 8)}`,
  ),
  'teams-scherm-delen': frame(
    'Vergadering',
    `${[0, 1, 2, 3].map((index) => `${box(70 + (index % 2) * 250, 92 + Math.floor(index / 2) * 170, 236, 156, tint)}<circle cx="${188 + (index % 2) * 250}" cy="${150 + Math.floor(index / 2) * 170}" r="34" fill="${index === 1 ? accent : brand}"/>`).join('')}${box(590, 92, 310, 326, '#fff', ink)}${text(614, 130, 'Wat wil je delen?', { weight: 700, size: 20 })}${['Hele scherm', 'Alleen dit venster', 'Presentatie'].map((name, index) => `${box(614, 152 + index * 84, 262, 66, index === 1 ? mark : '#fff', index === 1 ? accent : line)}${text(634, 192 + index * 84, name, { weight: index === 1 ? 700 : 400 })}`).join('')}${badge(866, 236, 1)}`,
  ),
};

const png = (svg: string) => sharp(Buffer.from(svg)).png({ palette: true, quality: 90 }).toBuffer();

for (const [name, svg] of Object.entries(screens)) {
  const bytes = await png(svg);
  await writeFile(path.join(target, `${name}.png`), bytes);
  console.info(`${name}.png: ${Math.ceil(bytes.length / 1024)} KB`);
}

/** The film: two windows go side by side. */
const half = (x: number, w: number, title: string, fill: string): string =>
  `${box(x, 70, w, 380, '#fff', ink, 8)}<path d="M${x} 78a8 8 0 0 1 8-8h${w - 16}a8 8 0 0 1 8 8v28H${x}z" fill="${fill}"/>${text(x + 18, 95, title, { size: 18, weight: 700, fill: '#fff' })}${paragraph(x + 24, 136, w - 48, 8)}`;
const scene = (left: string, right: string, pressed: string[] | null, words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/>${right}${left}${pressed ? keys(40, 460, pressed) : ''}${text(pressed ? 420 : 40, 506, words, { size: 24, weight: 700 })}</svg>`;
const ease = (share: number): number => share * share * (3 - 2 * share);
const frames: string[] = [];
const hold = (seconds: number, svg: string) =>
  frames.push(...Array.from({ length: seconds * 12 }, () => svg));
const full = half(20, 920, 'Mail', brand);
hold(3, scene(full, '', null, 'Je mail vult het hele scherm.'));
hold(2, scene(full, '', ['Win', '←'], 'Druk op Windows en pijl links.'));
for (let index = 0; index <= 12; index += 1) {
  const share = ease(index / 12);
  const width1 = 920 - share * 465;
  frames.push(scene(half(20, width1, 'Mail', brand), '', ['Win', '←'], 'De mail gaat naar links.'));
}
hold(
  3,
  scene(
    half(20, 455, 'Mail', brand),
    `${half(485, 455, 'Kies wat ernaast komt', soft)}${box(520, 150, 170, 120, mark, accent)}${text(605, 216, 'Verslag', { anchor: 'middle', weight: 700 })}${box(730, 150, 170, 120)}${text(815, 216, 'Agenda', { anchor: 'middle' })}`,
    null,
    'Rechts kies je het andere venster.',
  ),
);
hold(
  4,
  scene(
    half(20, 455, 'Mail', brand),
    half(485, 455, 'Verslag', accent),
    null,
    'Nu lees je links, en typ je rechts.',
  ),
);
const folder = await mkdtemp(path.join(tmpdir(), 'film-'));
try {
  const rendered = new Map<string, Buffer>();
  for (const [index, svg] of frames.entries()) {
    if (!rendered.has(svg)) rendered.set(svg, await sharp(Buffer.from(svg)).png().toBuffer());
    const bytes = rendered.get(svg) ?? Buffer.alloc(0);
    await writeFile(path.join(folder, `${String(index).padStart(4, '0')}.png`), bytes);
  }
  execFileSync('ffmpeg', [
    ...'-y -loglevel error -framerate 12 -i'.split(' '),
    path.join(folder, '%04d.png'),
    ...'-c:v libx264 -preset veryslow -crf 28 -pix_fmt yuv420p'.split(' '),
    ...'-movflags +faststart -map_metadata -1 -fflags +bitexact'.split(' '),
    path.join(target, 'vensters-naast-elkaar.mp4'),
  ]);
  console.info(`vensters-naast-elkaar.mp4: ${String(frames.length / 12)} s`);
} finally {
  await rm(folder, { recursive: true });
}
