import { publish } from './server/publish.ts';

export const labels = publish;
