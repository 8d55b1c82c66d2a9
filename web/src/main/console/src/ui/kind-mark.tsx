import { useWord } from '@/i18n/text';

export function KindMark({ kind }: { kind: string }) {
  const word = useWord();
  return <span className={`kind kind-${kind}`}>{word('kind', kind)}</span>;
}
