export { phases } from './campaign.ts';
export { materials } from './materials.ts';
export { modules } from './modules.ts';
export { municipalities } from './municipalities.ts';
export { news } from './news.ts';
export { personas } from './personas.ts';
export { themes } from './themes.ts';
