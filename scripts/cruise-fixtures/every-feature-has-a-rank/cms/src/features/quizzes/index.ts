export const quizzes = 1;
