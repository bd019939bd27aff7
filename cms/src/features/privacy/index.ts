export { listPersonalData } from './personal-data.ts';
