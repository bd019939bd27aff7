/** The mark of the product: four tiles, two of them full. The same as the site's icon. */
const Mark = () => (
  <svg className="dv-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="6" fill="#1f3a4d" />
    <g fill="#fff">
      <rect x="6" y="6" width="9" height="9" rx="2" />
      <rect x="17" y="6" width="9" height="9" rx="2" opacity=".55" />
      <rect x="6" y="17" width="9" height="9" rx="2" opacity=".55" />
      <rect x="17" y="17" width="9" height="9" rx="2" />
    </g>
  </svg>
);

/** The product's name in the admin; no logo of anybody. */
export const Logo = () => (
  <span className="dv-brand">
    <Mark />
    Digivaardig in de gemeente
  </span>
);

export const Icon = () => <Mark />;
