import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { SanitizedConfig } from 'payload';
import { editorFeatures } from './editor-features.ts';

type EditorConfig = Awaited<ReturnType<typeof editorConfigFactory.fromFeatures>>;

/** One editor for each config, since making one takes longer than a conversion. */
const editorConfigs = new WeakMap<SanitizedConfig, Promise<EditorConfig>>();

function getEditorConfig(config: SanitizedConfig): Promise<EditorConfig> {
  const existing = editorConfigs.get(config);
  if (existing) return existing;
  const created = editorConfigFactory.fromFeatures({ config, features: editorFeatures });
  editorConfigs.set(config, created);
  return created;
}

/** Converts Markdown to the state of our editor. What the editor cannot do stays as plain text. */
export const markdownToLexical = async (config: SanitizedConfig, markdown: string) =>
  convertMarkdownToLexical({ editorConfig: await getEditorConfig(config), markdown });
