/** One step of the breadcrumb. */
export interface Crumb {
  label: string;
  href: string;
}
