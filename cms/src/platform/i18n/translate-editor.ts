import type { SanitizedConfig } from 'payload';
import { deepMergeSimple } from 'payload/shared';

/** Words of the editor of formatted text whose own Dutch is not what people say. */
const editorMessages = {
  general: { placeholder: 'Begin met typen, of druk op / voor een kop of lijst …' },
  paragraph: { label: 'Gewone tekst' },
  orderedList: { label: 'Genummerde lijst' },
  unorderedList: { label: 'Lijst met punten' },
  link: { loadingWithEllipsis: 'Bezig met laden …' },
};

/** Changes the editor's words in a config that is built: the editor writes its own over ours. */
export function translateEditor(config: SanitizedConfig): SanitizedConfig {
  const translations = { nl: { lexical: editorMessages } };
  config.i18n.translations = deepMergeSimple(config.i18n.translations, translations);
  return config;
}
