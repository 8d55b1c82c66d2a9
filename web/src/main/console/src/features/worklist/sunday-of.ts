/** The Sunday of a day's week: what is due by then turns red this week, or the moment it is over. */
export function sundayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const ahead = (7 - date.getUTCDay()) % 7;
  return new Date(date.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
}
