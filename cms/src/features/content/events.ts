import { defineEvent } from '@digivaardig/contracts/events';

export const licenceEndApproached = defineEvent('licence.endApproached', {
  changesPages: false,
  task: 'Mail sturen: een licentie loopt af',
});
