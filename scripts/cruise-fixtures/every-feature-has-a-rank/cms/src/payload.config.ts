import { quizzes } from './features/quizzes/index.ts';

export default quizzes;
