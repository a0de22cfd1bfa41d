/** `S.`, `Ch.`, `J.-P.` */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+\s+/u;

/** `S. Aguero` is Aguero: a name without the initials before it. */
export function withoutInitials(name: string): string {
  return name.replace(INITIALS, '');
}
