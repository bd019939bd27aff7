/** The product's name in the admin; no logo of anybody. */
export const Logo = () => <span className="dv-brand">Digivaardig in de gemeente</span>;

export const Icon = () => <span aria-hidden="true">D</span>;
