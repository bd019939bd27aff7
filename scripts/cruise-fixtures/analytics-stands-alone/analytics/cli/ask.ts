import { answer } from '../../cms/src/answer.ts';

export const ask = () => answer;
