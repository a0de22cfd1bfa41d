/** True if two values of one type hold the same in every field. */
export function sameFields<T extends object>(a: T, b: T): boolean {
  return a === b || (Object.keys(a) as (keyof T)[]).every(key => a[key] === b[key]);
}
