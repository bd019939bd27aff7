import { job } from '../../workers/src/job.ts';

export const wake = () => job;
