export { municipalities } from './municipalities.ts';
export { themes } from './themes.ts';
