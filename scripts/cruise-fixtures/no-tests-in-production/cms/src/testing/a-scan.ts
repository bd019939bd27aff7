export const aScan = () => 1;
