/** A moment at the beginning or the end of a day, as people at this computer count days. */
export function momentOf(day: string, isEnd: boolean): string {
  return new Date(`${day}T${isEnd ? '23:59:59.999' : '00:00:00'}`).toISOString();
}

/** The day that a moment is on here, `2026-01-31`. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
