/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A: all met … E: not examined. Rijk's own scale of toegankelijkheidsverklaring.nl. */
export type SiteAccessibilityStatus = 'A' | 'B' | 'C' | 'D' | 'E';

export type SiteArticleKind = 'ARTICLE' | 'DIGITIP';

export type SiteAudience = 'EMPLOYEES' | 'TEAM_LEADS';

export type SiteContentTier = 'HERO' | 'HUB' | 'HYGIENE';

export type SiteCorners = 'ROUND' | 'SOFT' | 'SQUARE';

export type SiteCoverage = 'EMPTY' | 'EXTENSIVE' | 'LIMITED';

export type SiteDeliveryForm =
  'BLENDED' | 'CLASSROOM' | 'MICROLEARNING' | 'ONLINE' | 'PERSONAL' | 'WALK_IN' | 'WORKSHOP';

export type SiteFeedStatus = 'NOT_FOUND' | 'OPEN' | 'TOO_MANY';

export type SiteFont = 'ATKINSON' | 'NOTO_SANS' | 'OPEN_SANS' | 'SOURCE_SANS';

export type SiteLevel = 'ADVANCED' | 'BASIC' | 'INTERMEDIATE';

export type SiteOrigin = 'ADAPTED' | 'LIBRARY' | 'OWN';

export type SiteSkillKind = 'INFORMATION' | 'OPERATIONAL' | 'SAFETY' | 'STRATEGIC';

/** What a caller gets to see. */
export type SiteStatus = 'NOT_FOUND' | 'NO_ACCESS' | 'OPEN' | 'SIGN_IN';

export type SiteVisibility = 'PUBLIC' | 'STAFF';

export type AboutQueryVariables = Exact<{
  municipality: string;
}>;

export type AboutQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      about: { html: string; goals: Array<string> };
      help: {
        introduction: string;
        contacts: Array<{
          name: string;
          description: string | null;
          email: string | null;
          phone: string | null;
          url: string | null;
        }>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type PrivacyQueryVariables = Exact<{
  municipality: string;
}>;

export type PrivacyQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      privacy: {
        controller: string;
        address: string | null;
        contactName: string;
        contactEmail: string;
        officerEmail: string | null;
        retention: string;
        reviewedAt: string | null;
        html: string | null;
        personalData: Array<{
          title: string;
          purpose: string;
          retention: string;
          data: Array<string>;
        }>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type AccessibilityQueryVariables = Exact<{
  municipality: string;
}>;

export type AccessibilityQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      accessibility: {
        status: SiteAccessibilityStatus;
        examinedAt: string | null;
        contactEmail: string;
        statementUrl: string | null;
        issues: Array<string>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type ChoiceQueryVariables = Exact<{ [key: string]: never }>;

export type ChoiceQuery = {
  SiteMunicipalities: Array<{
    slug: string;
    name: string;
    visibility: SiteVisibility;
    demo: boolean;
  }>;
  SiteMe: {
    municipalities: Array<string>;
    name: string;
    canOpenDashboard: boolean;
    adminUrl: string | null;
  } | null;
};

export type DashboardQueryVariables = Exact<{ [key: string]: never }>;

export type DashboardQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  SiteDashboard: {
    status: SiteStatus;
    dashboard: {
      takenAt: string;
      extensiveFrom: number;
      newsPerWeekTarget: number;
      demo: boolean;
      weeks: Array<string>;
      themes: Array<{ id: string; title: string }>;
      personas: Array<{ id: string; title: string }>;
      phases: Array<{ key: string; title: string }>;
      municipalities: Array<{
        slug: string;
        name: string;
        takenAt: string;
        modulesOn: number;
        modulesAdapted: number;
        modulesOwn: number;
        newsPerWeek: Array<number>;
        coverage: Array<{ themeId: string; coverage: SiteCoverage; modules: number }>;
        materials: Array<{ personaId: string; phaseKey: string; materials: number }>;
      }>;
    } | null;
  };
};

export type HomeQueryVariables = Exact<{
  municipality: string;
}>;

export type HomeQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      welcome: { title: string; introduction: string };
      help: {
        introduction: string;
        contacts: Array<{
          name: string;
          description: string | null;
          email: string | null;
          phone: string | null;
          url: string | null;
        }>;
      };
      themes: Array<{
        slug: string;
        title: string;
        introduction: string;
        coverage: SiteCoverage;
        moduleCount: number;
      }>;
      news: {
        items: Array<{
          slug: string;
          title: string;
          introduction: string;
          kind: SiteArticleKind;
          publishedAt: string;
        }>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  SiteMe: {
    email: string;
    municipalities: Array<string>;
    name: string;
    canOpenDashboard: boolean;
    adminUrl: string | null;
  } | null;
};

export type NewsQueryVariables = Exact<{
  municipality: string;
  page: number;
}>;

export type NewsQuery = {
  SiteMe: {
    municipalities: Array<string>;
    feedSince: string | null;
    name: string;
    canOpenDashboard: boolean;
    adminUrl: string | null;
  } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      news: {
        total: number;
        page: number;
        pages: number;
        items: Array<{
          slug: string;
          title: string;
          introduction: string;
          kind: SiteArticleKind;
          publishedAt: string;
        }>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type ArticleQueryVariables = Exact<{
  municipality: string;
  slug: string;
  draft: boolean;
}>;

export type ArticleQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      article: {
        bodyHtml: string;
        slug: string;
        title: string;
        introduction: string;
        kind: SiteArticleKind;
        publishedAt: string;
      } | null;
      style: { hash: string; brand: string };
    } | null;
  };
};

export type FeedQueryVariables = Exact<{
  municipality: string;
}>;

export type FeedQuery = {
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      news: {
        items: Array<{
          publicationId: string | null;
          slug: string;
          title: string;
          introduction: string;
          kind: SiteArticleKind;
          publishedAt: string;
        }>;
      };
    } | null;
  };
};

export type OwnFeedQueryVariables = Exact<{
  municipality: string;
}>;

export type OwnFeedQuery = {
  SiteMe: {
    municipalities: Array<string>;
    feedSince: string | null;
    name: string;
    canOpenDashboard: boolean;
    adminUrl: string | null;
  } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      style: { hash: string; brand: string };
    } | null;
  };
};

export type FeedByKeyQueryVariables = Exact<{
  municipality: string;
  key: string;
}>;

export type FeedByKeyQuery = {
  SiteFeed: {
    status: SiteFeedStatus;
    feed: {
      slug: string;
      name: string;
      items: Array<{
        publicationId: string | null;
        slug: string;
        title: string;
        introduction: string;
        publishedAt: string;
      }>;
    } | null;
  };
};

export type SiteFrameFragment = {
  id: string;
  slug: string;
  name: string;
  visibility: SiteVisibility;
  demo: boolean;
  style: { hash: string; brand: string };
};

export type MeFrameFragment = { name: string; canOpenDashboard: boolean; adminUrl: string | null };

export type StyleQueryVariables = Exact<{
  municipality: string;
}>;

export type StyleQuery = {
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      visibility: SiteVisibility;
      style: {
        hash: string;
        brand: string;
        brandText: string;
        link: string;
        accent: string;
        surface: string;
        text: string;
        font: SiteFont;
        corners: SiteCorners;
      };
    } | null;
  };
};

export type ArticleTeaserFragment = {
  slug: string;
  title: string;
  introduction: string;
  kind: SiteArticleKind;
  publishedAt: string;
};

export type ThemeTeaserFragment = {
  slug: string;
  title: string;
  introduction: string;
  coverage: SiteCoverage;
  moduleCount: number;
};

export type MaterialCardFragment = {
  slug: string;
  title: string;
  description: string;
  format: string;
  tier: SiteContentTier;
  audiences: Array<SiteAudience>;
  phaseKeys: Array<string>;
  personaSlugs: Array<string>;
  channels: Array<string>;
  files: Array<{
    id: string;
    filename: string;
    mimeType: string;
    size: number;
    description: string | null;
  }>;
};

export type ThemesQueryVariables = Exact<{
  municipality: string;
}>;

export type ThemesQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      themes: Array<{
        slug: string;
        title: string;
        introduction: string;
        coverage: SiteCoverage;
        moduleCount: number;
      }>;
      style: { hash: string; brand: string };
    } | null;
  };
};

export type ThemeQueryVariables = Exact<{
  municipality: string;
  slug: string;
  draft: boolean;
}>;

export type ThemeQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      theme: {
        slug: string;
        title: string;
        introduction: string;
        coverage: SiteCoverage;
        moduleCount: number;
        modules: Array<{
          slug: string;
          title: string;
          introduction: string;
          origin: SiteOrigin;
          skillKind: SiteSkillKind | null;
          level: SiteLevel | null;
          deliveryForm: SiteDeliveryForm | null;
          minutes: number | null;
        }>;
      } | null;
      style: { hash: string; brand: string };
    } | null;
  };
};

export type ModuleQueryVariables = Exact<{
  municipality: string;
  slug: string;
  draft: boolean;
}>;

export type ModuleQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      module: {
        slug: string;
        title: string;
        introduction: string;
        origin: SiteOrigin;
        skillKind: SiteSkillKind | null;
        level: SiteLevel | null;
        deliveryForm: SiteDeliveryForm | null;
        minutes: number | null;
        goals: Array<string>;
        bodyHtml: string | null;
        updatedAt: string;
        theme: { slug: string; title: string };
        steps: Array<{ title: string; html: string }>;
      } | null;
      style: { hash: string; brand: string };
    } | null;
  };
};

export type ToolkitQueryVariables = Exact<{
  municipality: string;
}>;

export type ToolkitQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      toolkit: {
        personas: Array<{ slug: string; title: string; crossCutting: boolean; summary: string }>;
        phases: Array<{
          key: string;
          title: string;
          message: string;
          start: string | null;
          end: string | null;
          moments: Array<{ title: string; start: string; end: string | null }>;
        }>;
        channels: Array<{ name: string; description: string | null }>;
        materials: Array<{
          slug: string;
          title: string;
          description: string;
          format: string;
          tier: SiteContentTier;
          audiences: Array<SiteAudience>;
          phaseKeys: Array<string>;
          personaSlugs: Array<string>;
          channels: Array<string>;
          files: Array<{
            id: string;
            filename: string;
            mimeType: string;
            size: number;
            description: string | null;
          }>;
        }>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type PersonaQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;

export type PersonaQuery = {
  SiteMe: { name: string; canOpenDashboard: boolean; adminUrl: string | null } | null;
  Site: {
    status: SiteStatus;
    site: {
      id: string;
      slug: string;
      name: string;
      visibility: SiteVisibility;
      demo: boolean;
      toolkit: {
        persona: {
          slug: string;
          title: string;
          crossCutting: boolean;
          summary: string;
          motives: Array<string>;
          resistance: Array<string>;
          knows: Array<string>;
          can: Array<string>;
          needs: Array<string>;
          messages: Array<string>;
          materials: Array<{
            slug: string;
            title: string;
            description: string;
            format: string;
            tier: SiteContentTier;
            audiences: Array<SiteAudience>;
            phaseKeys: Array<string>;
            personaSlugs: Array<string>;
            channels: Array<string>;
            files: Array<{
              id: string;
              filename: string;
              mimeType: string;
              size: number;
              description: string | null;
            }>;
          }>;
        } | null;
        personas: Array<{ slug: string; title: string }>;
        phases: Array<{ key: string; title: string }>;
      };
      style: { hash: string; brand: string };
    } | null;
  };
};

export type VisitorQueryVariables = Exact<{
  municipality: string;
  feed: boolean;
}>;

export type VisitorQuery = {
  SiteMe: {
    municipalities?: Array<string>;
    feedSince?: string | null;
    name: string;
    canOpenDashboard: boolean;
    adminUrl: string | null;
  } | null;
  Site: {
    status: SiteStatus;
    site: { id: string; slug: string; visibility: SiteVisibility } | null;
  };
};

export const SiteFrameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SiteFrameFragment, unknown>;
export const MeFrameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeFrameFragment, unknown>;
export const ArticleTeaserFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleTeaserFragment, unknown>;
export const ThemeTeaserFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeTeaserFragment, unknown>;
export const MaterialCardFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MaterialCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMaterial' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phaseKeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personaSlugs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'filename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mimeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MaterialCardFragment, unknown>;
export const AboutDocument = {
  __meta__: { hash: '690af6f1072f42d1e4d31fa84a7913c8edb34ee5264ee642f60283cb7627009d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'About' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'about' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'goals' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'contacts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AboutQuery, AboutQueryVariables>;
export const PrivacyDocument = {
  __meta__: { hash: 'ced24d202ae2d15601978cb46fdfda4fdeb643afe89342a03c6cb34a3bdb503f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Privacy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'privacy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'controller' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactEmail' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'officerEmail' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'retention' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reviewedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'personalData' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'retention' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'data' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PrivacyQuery, PrivacyQueryVariables>;
export const AccessibilityDocument = {
  __meta__: { hash: '144c2b564707c5e688482c28374e6e2ab6358d467ef43a265a4722070f3a6ebc' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Accessibility' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'accessibility' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'examinedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactEmail' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'statementUrl' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'issues' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessibilityQuery, AccessibilityQueryVariables>;
export const ChoiceDocument = {
  __meta__: { hash: '09e17cc7b8895656c3d085153a61ba1bc568c2d4b8e11c11b01c1b4852d0dbbc' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Choice' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMunicipalities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
                { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } },
                { kind: 'Field', name: { kind: 'Name', value: 'municipalities' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChoiceQuery, ChoiceQueryVariables>;
export const DashboardDocument = {
  __meta__: { hash: '8e6b6715b24b7b7a02917fc354887b2916a678601e128e4b6df983bfd5491b9e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Dashboard' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteDashboard' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'dashboard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'extensiveFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'newsPerWeekTarget' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'personas' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'phases' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'weeks' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'municipalities' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'modulesOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'modulesAdapted' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'modulesOwn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'themeId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'modules' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'newsPerWeek' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'materials' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'personaId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'phaseKey' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'materials' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const HomeDocument = {
  __meta__: { hash: 'cd4419e4661afb61e1e66cde0ddcbd9c7ca6d002c1e3f504e51d067d010960e3' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Home' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'welcome' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'help' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'contacts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ThemeTeaser' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'news' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'limit' },
                            value: { kind: 'IntValue', value: '4' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ArticleTeaser' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleCount' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MeDocument = {
  __meta__: { hash: 'bf77467fd3db45083e8f8119c661aec5c60bd535e83f572541db1b450e62cda5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Me' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'municipalities' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const NewsDocument = {
  __meta__: { hash: 'ebaec357e0ce6e1cb8abd687f1b0ca48da1a701b538a6a940310b5bb3addf08e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'News' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'page' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } },
                { kind: 'Field', name: { kind: 'Name', value: 'municipalities' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedSince' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'municipality' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
                    },
                  ],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'news' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'page' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'page' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'limit' },
                            value: { kind: 'IntValue', value: '10' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ArticleTeaser' },
                                  },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'page' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pages' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NewsQuery, NewsQueryVariables>;
export const ArticleDocument = {
  __meta__: { hash: '1bb26f215a8bd9fb18c4f9aeb2f8d23d93c7efba1937d7ad6827faf9bd309719' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Article' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'draft' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'draft' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'draft' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'article' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slug' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ArticleTeaser' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'bodyHtml' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleQuery, ArticleQueryVariables>;
export const FeedDocument = {
  __meta__: { hash: '1307718aa52b6318089884f596d9f78f0e21043450c70a6e1e81fa5dde57287c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Feed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'news' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'limit' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'ArticleTeaser' },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'publicationId' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ArticleTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteArticle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FeedQuery, FeedQueryVariables>;
export const OwnFeedDocument = {
  __meta__: { hash: 'c325d6eb1525a64f838382e55d0ce9ee6b19d32f36741ce48bce9ce40b44c87a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnFeed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } },
                { kind: 'Field', name: { kind: 'Name', value: 'municipalities' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedSince' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'municipality' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
                    },
                  ],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnFeedQuery, OwnFeedQueryVariables>;
export const FeedByKeyDocument = {
  __meta__: { hash: 'd67cda42fbd2b82dfc0e7841c9d9a90cee0f74e6ea1fc4470092942530fa4289' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FeedByKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteFeed' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'items' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'publicationId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FeedByKeyQuery, FeedByKeyQueryVariables>;
export const StyleDocument = {
  __meta__: { hash: 'ca6b162faf6afa7492f75c51a73bd802cca28a05816d5a48f885430b1ed831f7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Style' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'style' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'brandText' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'link' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'accent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'surface' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'font' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'corners' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StyleQuery, StyleQueryVariables>;
export const ThemesDocument = {
  __meta__: { hash: 'fca04b6741c15db9b1e0d75507f3115695446ace1a34ec53236cc0ea477fc354' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Themes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ThemeTeaser' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemesQuery, ThemesQueryVariables>;
export const ThemeDocument = {
  __meta__: { hash: '6a0213d4b7892d60eb22c5fe43080edc8b9190e36256f7033565863894af9d39' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Theme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'draft' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'draft' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'draft' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'theme' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slug' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ThemeTeaser' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'modules' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'skillKind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'deliveryForm' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeTeaser' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeQuery, ThemeQueryVariables>;
export const ModuleDocument = {
  __meta__: { hash: 'bfe422738bacf8505f665be31dc54bd625f58552859d98e98babe2d15e7b6908' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Module' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'draft' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'draft' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'draft' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'module' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slug' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'introduction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'theme' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'skillKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'deliveryForm' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'goals' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'steps' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'html' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'bodyHtml' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ModuleQuery, ModuleQueryVariables>;
export const ToolkitDocument = {
  __meta__: { hash: 'f676cbd3708226c4dec7a4f6f7e7ca7d2d30648e70c8fca93242ccf0605c2e51' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Toolkit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'toolkit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'personas' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'crossCutting' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'phases' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'moments' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'channels' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'materials' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'MaterialCard' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MaterialCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMaterial' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phaseKeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personaSlugs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'filename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mimeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToolkitQuery, ToolkitQueryVariables>;
export const PersonaDocument = {
  __meta__: { hash: '25f44ae18f5b6bea95fa9b1b32494dc09a67c010a701f043f924381c3cf8dab5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Persona' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFrame' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'toolkit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'persona' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'slug' },
                                  value: {
                                    kind: 'Variable',
                                    name: { kind: 'Name', value: 'slug' },
                                  },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'crossCutting' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'motives' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'resistance' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'knows' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'can' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'needs' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'messages' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'materials' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'MaterialCard' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'personas' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'phases' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
          { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'style' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brand' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MaterialCard' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMaterial' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'format' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phaseKeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'personaSlugs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'filename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mimeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonaQuery, PersonaQueryVariables>;
export const VisitorDocument = {
  __meta__: { hash: '0796e4fe377b9867befa9441418d9e3d00cf4e195772749fb3be44c8cdd3985e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Visitor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feed' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'SiteMe' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFrame' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'municipalities' },
                  directives: [
                    {
                      kind: 'Directive',
                      name: { kind: 'Name', value: 'include' },
                      arguments: [
                        {
                          kind: 'Argument',
                          name: { kind: 'Name', value: 'if' },
                          value: { kind: 'Variable', name: { kind: 'Name', value: 'feed' } },
                        },
                      ],
                    },
                  ],
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedSince' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'municipality' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
                    },
                  ],
                  directives: [
                    {
                      kind: 'Directive',
                      name: { kind: 'Name', value: 'include' },
                      arguments: [
                        {
                          kind: 'Argument',
                          name: { kind: 'Name', value: 'if' },
                          value: { kind: 'Variable', name: { kind: 'Name', value: 'feed' } },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'Site' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'municipality' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'municipality' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFrame' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SiteMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canOpenDashboard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'adminUrl' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VisitorQuery, VisitorQueryVariables>;
