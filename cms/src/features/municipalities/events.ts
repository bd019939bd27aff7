import { defineEvent } from '@digivaardig/contracts/events';

export const municipalityChanged = defineEvent('municipality.changed', {
  changesPages: true,
  task: 'Cijfers opnieuw tellen na een wijziging van de gemeente',
});

export const municipalityArchived = defineEvent('municipality.archived', {
  changesPages: true,
  task: 'Export maken van een gearchiveerde gemeente',
});

export const municipalityRestored = defineEvent('municipality.restored', {
  changesPages: true,
  task: 'Export weghalen van een teruggezette gemeente',
});
