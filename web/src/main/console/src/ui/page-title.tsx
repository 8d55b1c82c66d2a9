import { useEffect, type ReactNode } from 'react';
import { useText } from '@/i18n/text';

/** The page's heading, also the window's title. */
export function PageTitle({ children, aside }: { children: string; aside?: ReactNode }) {
  const text = useText();
  const product = text('product');
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  return (
    <div className="page-title">
      <h1>{children}</h1>
      {aside}
    </div>
  );
}
