import { Input } from 'antd';
import { useNavigate } from 'react-router';
import { useText } from '@/i18n/text';

/** Searches from any page. */
export function SearchBox() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Input.Search
      className="search-box"
      aria-label={text('nav.search')}
      placeholder={text('nav.search')}
      allowClear
      onSearch={(q) => {
        if (q.trim()) {
          void navigate('/search', { state: { q: q.trim() } });
        }
      }}
    />
  );
}
