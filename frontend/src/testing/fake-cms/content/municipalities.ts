export interface FakeMunicipality {
  slug: string;
  name: string;
  visibility: 'PUBLIC' | 'STAFF';
  style: Record<string, string>;
}

export const municipalities: FakeMunicipality[] = [
  {
    slug: 'assen',
    name: 'Assen',
    visibility: 'PUBLIC',
    style: {
      hash: 'a1',
      brand: '#005a9c',
      brandText: '#ffffff',
      link: '#00558f',
      accent: '#f2a900',
      surface: '#eef5fa',
      text: '#1d2b36',
      font: 'OPEN_SANS',
      corners: 'SOFT',
    },
  },
  {
    slug: 'groningen',
    name: 'Groningen',
    visibility: 'PUBLIC',
    style: {
      hash: 'g1',
      brand: '#a3142a',
      brandText: '#ffffff',
      link: '#8f1024',
      accent: '#00693c',
      surface: '#f7f3f0',
      text: '#26201f',
      font: 'NOTO_SANS',
      corners: 'SQUARE',
    },
  },
  {
    slug: 'westerkwartier',
    name: 'Westerkwartier',
    visibility: 'STAFF',
    style: {
      hash: 'w1',
      brand: '#24603a',
      brandText: '#ffffff',
      link: '#1d5a33',
      accent: '#3c8dbc',
      surface: '#f1f6ee',
      text: '#1f2a22',
      font: 'ATKINSON',
      corners: 'ROUND',
    },
  },
];
