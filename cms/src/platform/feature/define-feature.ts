import type {
  CollectionConfig,
  Endpoint,
  Field,
  GlobalConfig,
  Payload,
  Plugin,
  SanitizedConfig,
  Tab,
} from 'payload';
import type { EventDefinition } from '@digivaardig/contracts/events';
import type { Actor } from '@digivaardig/contracts/roles';
import type { GraphqlPart } from '../graphql/graphql-part.ts';
import type { Job } from '../jobs/job.ts';
import type { MailBuilder } from '../mail/mail.ts';
import type { TenantHooks } from '../tenancy/tenancy.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/**
 * What a feature adds to a collection of a lower one; its hooks run after those of the collection.
 */
export interface CollectionAddition {
  /** Before the fields of the collection, and after them. */
  firstFields?: Field[];
  fields?: Field[];
  /** Tabs of the form, each placed before the tab with this label, or last. */
  tabs?: { tab: Tab; before?: string }[];
  endpoints?: Endpoint[];
  hooks?: Pick<Hooks, 'beforeOperation' | 'afterChange' | 'afterDelete'>;
}

/** A screen of our own in the admin, with a link in the navigation for who may see it. */
interface AdminView {
  /** Last part of the address, below /admin. */
  path: string;
  title: string;
  /** Path and name of the component, from src: `/features/news/…view.tsx#NewsCalendarView`. */
  component: string;
  isOpenTo: (actor: Actor) => boolean;
}

declare module '../custom-config.ts' {
  interface CustomConfig {
    views: readonly AdminView[];
  }
}

/** Parts of the admin that Payload lets others fill, as paths of components. */
interface AdminSlots {
  /** The start page, in the place of Payload's own. One feature has it. */
  dashboard?: string;
  /** In the navigation, above the screens of our own. */
  beforeNavLinks?: string[];
}

/**
 * One part of the product, declared in its `index.ts`. What is central (the config, navigation,
 * mails, checks at the start) is derived from these. Source: decision 028.
 */
export interface Feature {
  name: string;
  /** Imports go to a lower rank only; `.dependency-cruiser.cjs` holds it. */
  rank: number;
  collections?: CollectionConfig[];
  globals?: GlobalConfig[];
  endpoints?: Endpoint[];
  /** By slug: what is added to collections of lower features, in the same transaction as theirs. */
  additions?: Record<string, CollectionAddition>;
  /** What the site may ask of this feature. */
  graphql?: GraphqlPart;
  tenantHooks?: TenantHooks;
  views?: AdminView[];
  adminSlots?: AdminSlots;
  /** What happens in this feature and others must hear of. */
  events?: EventDefinition[];
  jobs?: Job[];
  /** Mails by type of event. */
  mails?: Record<string, MailBuilder>;
  /** Plugins of Payload that this feature needs. */
  plugins?: Plugin[];
  /** Changes what Payload adds by itself after every plugin. */
  afterBuild?: (config: SanitizedConfig) => SanitizedConfig;
  /** Runs once when the cms starts; throws when running would be unsafe. */
  onStart?: (payload: Payload) => Promise<void> | void;
}

/** Declares a feature: only a name for the type, so that mistakes show where they are made. */
export const defineFeature = (feature: Feature): Feature => feature;
