/**
 * Shapes of the seed's content: plain text and short Markdown, turned into documents by the seeder.
 */

type SkillKind = 'operational' | 'information' | 'strategic' | 'safety';
type Level = 'basic' | 'intermediate' | 'advanced';
type DeliveryForm =
  'classroom' | 'online' | 'personal' | 'blended' | 'microlearning' | 'workshop' | 'walkIn';
type PhaseKey = '0' | '1' | '2a' | '2b' | '3';
type ContentTier = 'hero' | 'hub' | 'hygiene';
type Audience = 'employees' | 'teamLeads';

/**
 * Paragraphs separated by a blank line; lines that begin with "- " form a list; **bold**;
 * [text](https://…).
 */
type Markdown = string;

export interface ThemeSeed {
  /** After how many months the lessons of a theme without modules are announced. */
  monthsAhead?: number;
  slug: string;
  title: string;
  introduction: string;
  /** Where nothing else decides, is this on for a municipality? */
  defaultOn: boolean;
}

/** A block beside steps and texts. Files by their name in `seed/files`. */
export type BlockSeed =
  | { blockType: 'image'; file: string; alt: string; caption?: string }
  | { blockType: 'tip'; title?: string; text: string }
  | { blockType: 'table'; caption: string; cells: string[][] }
  | { blockType: 'download'; file: string; label: string }
  | {
      blockType: 'video';
      title: string;
      source: 'file';
      file: string;
      captions: string;
      transcript: string;
    }
  | {
      blockType: 'question';
      question: string;
      answers: { text: string; correct: boolean; feedback: string }[];
    };

export interface ModuleSeed {
  slug: string;
  theme: string;
  title: string;
  introduction: string;
  skillKind: SkillKind;
  level: Level;
  deliveryForm: DeliveryForm;
  minutes: number;
  goals: string[];
  steps: { title: string; body: Markdown; blocks?: BlockSeed[] }[];
  /** After the steps. */
  blocks?: BlockSeed[];
  body?: Markdown;
  defaultOn: boolean;
}

export interface NewsSeed {
  slug: string;
  kind: 'article' | 'digitip';
  title: string;
  introduction: string;
  body: Markdown;
  /** Whether it promises the self-scan, and so waits until a municipality has it. */
  needsSelfScan?: true;
}

export interface PersonaSeed {
  slug: string;
  title: string;
  crossCutting: boolean;
  summary: string;
  motives: string[];
  resistance: string[];
  knows: string[];
  can: string[];
  needs: string[];
  messages: string[];
}

export interface PhaseSeed {
  key: PhaseKey;
  title: string;
  message: string;
}

/** A moment or period in a municipality's plan; days as 2021-04-22, in Europe/Amsterdam. */
interface MomentSeed {
  phase: PhaseKey;
  title: string;
  start: string;
  end?: string;
}

export interface MaterialSeed {
  slug: string;
  title: string;
  description: string;
  format: string;
  tier: ContentTier;
  audiences: Audience[];
  personas: string[];
  phases: PhaseKey[];
  /** Whether it promises the self-scan, and so waits until a municipality has it. */
  needsSelfScan?: true;
  files: { filename: string; description: string }[];
}

interface ChannelSeed {
  name: string;
  description?: string;
}

export interface MunicipalitySeed {
  slug: string;
  name: string;
  visibility: 'public' | 'staff';
  toolkitVisibility: 'campaign' | 'site';
  style: {
    brand: string;
    brandText: string;
    link: string;
    accent: string;
    surface: string;
    text: string;
    font: 'notoSans' | 'sourceSans' | 'openSans' | 'atkinson';
    corners: 'square' | 'soft' | 'round';
  };
  welcome: { title: string; introduction: string };
  help: {
    introduction: string;
    contacts: {
      name: string;
      description?: string;
      email?: string;
      phone?: string;
      url?: string;
    }[];
  };
  about: { body: Markdown; goals: string[] };
  privacy: {
    controller: string;
    address: string;
    contactName: string;
    contactEmail: string;
    officerEmail: string;
    retention: string;
    reviewedAt: string;
    body: Markdown;
  };
  accessibility: {
    status: 'A' | 'B' | 'C' | 'D' | 'E';
    examinedAt?: string;
    contactEmail: string;
    statementUrl?: string;
    issues: string[];
  };
  channels: ChannelSeed[];
  /** Dates per phase, and the moments of the plan; empty where the sources give none. */
  phases: { key: PhaseKey; start?: string; end?: string }[];
  moments: MomentSeed[];
  costs: { name: string; perYear: number; from: string; firstYear: number; note?: string }[];
}
