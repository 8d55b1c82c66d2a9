/** The prefecture keeps Beijing time. */
const ZONE = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** `2026-05-20 09:30` for an instant. */
export function moment(instant: string): string {
  return parts.format(new Date(instant));
}

/** The local day of an instant, `2026-05-20`. */
export function dayOf(instant: Date): string {
  return parts.format(instant).slice(0, 10);
}

export function weekday(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const money = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `"46300.00"` as `46,300.00`; nothing as a dash. */
export function yuan(amount: string | null | undefined): string {
  return amount === null || amount === undefined ? '—' : money.format(Number(amount));
}

/** A rate over nothing is a dash, a full hundred has no decimals. */
export function percent(rate: string | null | undefined): string {
  if (rate === null || rate === undefined) {
    return '—';
  }
  return rate === '100.00' ? '100%' : `${rate}%`;
}
