import type { Field, Tab } from 'payload';
import { ownPhotoField } from '#platform/files/photo-field.ts';
import { municipalityDefaults } from '../municipality-defaults.ts';

const colourField = (
  name: string,
  label: string,
  defaultValue: string,
  description: string,
): Field => ({
  name,
  label,
  type: 'text',
  required: true,
  defaultValue,
  admin: {
    description,
    components: { Field: '/features/municipalities/admin/colour-field.tsx#ColourField' },
  },
});

/**
 * The look of the site. The municipality's administrator edits it, and unreadable pairs of colours
 * are rejected.
 */
export const styleTab: Tab = {
  label: 'Huisstijl',
  admin: {
    description:
      'Deze kleuren en letters geven de site haar uiterlijk. We controleren het contrast.',
  },
  fields: [
    {
      name: 'style',
      label: false,
      type: 'group',
      custom: {
        personalData: {
          none: [
            'logo',
            'brand',
            'brandText',
            'link',
            'accent',
            'surface',
            'text',
            'font',
            'corners',
          ],
        },
      },
      fields: [
        ownPhotoField({
          name: 'logo',
          label: 'Logo',
          description:
            'PNG of JPG, minstens 80 pixels hoog en hooguit 200 kB. Het staat op de hoofdkleur; we controleren of het daar te zien is.',
        }),
        colourField(
          'brand',
          'Hoofdkleur',
          municipalityDefaults.brand,
          'Kop van de pagina, knoppen en balken.',
        ),
        colourField('brandText', 'Tekst op de hoofdkleur', '#ffffff', 'Meestal wit.'),
        colourField('link', 'Links en koppen', '#0b57a4', 'Leesbaar op wit en op het vlak.'),
        colourField('accent', 'Accent', '#b3006b', 'Dunne lijnen en merktekens.'),
        colourField('surface', 'Vlak', '#f3f5f8', 'Achtergrond van kaarten en banden.'),
        colourField('text', 'Tekst', '#1a1a1a', 'Gewone tekst.'),
        {
          name: 'font',
          label: 'Letter',
          type: 'select',
          required: true,
          defaultValue: 'notoSans',
          options: [
            { value: 'notoSans', label: 'Noto Sans' },
            { value: 'sourceSans', label: 'Source Sans' },
            { value: 'openSans', label: 'Open Sans' },
            { value: 'atkinson', label: 'Atkinson Hyperlegible' },
          ],
        },
        {
          name: 'corners',
          label: 'Hoeken',
          type: 'select',
          required: true,
          defaultValue: 'soft',
          options: [
            { value: 'square', label: 'Recht' },
            { value: 'soft', label: 'Licht afgerond' },
            { value: 'round', label: 'Rond' },
          ],
        },
      ],
    },
  ],
};
