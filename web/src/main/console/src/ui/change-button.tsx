import { Button } from 'antd';
import { useText } from '@/i18n/text';

interface ChangeButtonProps {
  /** What would be changed: the button is read out with it. */
  name: string;
  onClick: () => void;
}

/** Stands at the end of a line and opens what the line shows. */
export function ChangeButton({ name, onClick }: ChangeButtonProps) {
  const text = useText();
  return <Button size="small" aria-label={text('kept.changeOf', { name })} onClick={onClick}>{text('kept.change')}</Button>;
}
